package io.clientele.contracts.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.clientele.contracts.NewClientContracts;
import io.clientele.contracts.NewClientExport;
import io.clientele.exports.ui.ExportDialog;
import io.clientele.kit.ui.EmptyState;
import io.clientele.kit.ui.PageHead;
import jakarta.annotation.security.PermitAll;
import java.time.YearMonth;
import java.util.List;

/** Who brought how many contracts with new clients, month by month; the year is in the address. */
@Route(ContractsNavigation.NEW_CLIENTS)
@PermitAll
class NewClientsView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

  private static final String YEAR = "year";

  private final NewClientContracts newClients;
  private final NewClientExport export;
  private final ContractsTabs tabs;

  NewClientsView(NewClientContracts newClients, NewClientExport export, ContractsTabs tabs) {
    this.newClients = newClients;
    this.export = export;
    this.tabs = tabs;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var years = newClients.years();
    var year =
        event
            .getLocation()
            .getQueryParameters()
            .getSingleParameter(YEAR)
            .filter(written -> written.matches("[0-9]{4}"))
            .map(Integer::valueOf)
            .filter(years::contains)
            .orElse(years.getFirst());
    show(years, year);
  }

  private void show(List<Integer> years, int year) {
    var counts = newClients.counts(YearMonth.of(year, 1), YearMonth.of(year, 12));
    var take =
        new Button(
            text("contracts.export"), VaadinIcon.DOWNLOAD.create(), click -> openExport(year));
    var hint = new Paragraph(text("contracts.new-clients.hint"));
    hint.addClassName("quiet");
    removeAll();
    add(
        new PageHead(text("contracts.new-clients"), take),
        tabs.on(ContractsNavigation.NEW_CLIENTS),
        hint,
        choice(years, year),
        counts.isEmpty()
            ? new EmptyState(
                text("contracts.new-clients.none", Integer.toString(year)),
                text("contracts.new-clients.none-hint"))
            : new NewClientsTable(year, counts));
  }

  private static Component choice(List<Integer> years, int year) {
    var box = new Select<Integer>();
    box.setLabel(text("contracts.new-clients.year"));
    box.setItems(years);
    box.setItemLabelGenerator(one -> Integer.toString(one));
    box.setValue(year);
    box.addValueChangeListener(
        change ->
            UI.getCurrent()
                .navigate(
                    ContractsNavigation.NEW_CLIENTS,
                    QueryParameters.of(YEAR, Integer.toString(change.getValue()))));
    var bar = new Div(box);
    bar.addClassName("toolbar");
    return bar;
  }

  private void openExport(int year) {
    new ExportDialog(
            text("contracts.new-clients.export", Integer.toString(year)),
            "new-clients-" + year,
            (format, target) -> export.write(format, year, target))
        .open();
  }

  @Override
  public String getPageTitle() {
    return text("contracts.new-clients");
  }
}
