package io.clientele.contracts.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import io.clientele.clients.ClientList;
import io.clientele.contracts.Brought;
import io.clientele.contracts.Competence;
import io.clientele.contracts.ContractExport;
import io.clientele.contracts.ContractFilter;
import io.clientele.contracts.ContractList;
import io.clientele.contracts.NewClientContracts;
import io.clientele.contracts.ui.ViewedContracts.Asked;
import io.clientele.exports.ui.ExportDialog;
import io.clientele.kit.ui.EmptyState;
import io.clientele.kit.ui.PageHead;
import io.clientele.views.ui.ViewsBar;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Optional;

/** The register of contracts. What is searched and filtered for stands in the address. */
@Route(ContractsNavigation.LIST)
@PermitAll
class ContractsView extends VerticalLayout
    implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

  private final ContractList list;
  private final ContractExport export;
  private final ViewedContracts viewed;
  private final NewContract create;
  private final NewClientContracts newClients;
  private final ContractFilterBar filters;
  private final ContractGrid grid;
  private final ViewsBar bar;
  private Asked asked = Asked.ALL;

  ContractsView(
      ContractList list,
      ContractExport export,
      ViewedContracts viewed,
      NewContract create,
      NewClientContracts newClients,
      Competence competence,
      ClientList clients,
      ContractsTabs tabs) {
    this.list = list;
    this.export = export;
    this.viewed = viewed;
    this.create = create;
    this.newClients = newClients;
    bar = viewed.bar(() -> asked.filter());
    filters = new ContractFilterBar(list.owners(), clients, this::look);
    grid = new ContractGrid(list, () -> asked.filter(), false);
    grid.setSizeFull();
    setSizeFull();
    var lists = tabs.on(ContractsNavigation.LIST);
    add(head(competence.mayGive()), lists, bar, filters, grid);
    setFlexGrow(1, grid);
  }

  private PageHead head(boolean givesCompetence) {
    var acts = new ArrayList<Component>();
    if (givesCompetence) {
      var link = new Anchor(ContractsNavigation.COMPETENCE, text("contracts.competence"));
      link.getElement().setAttribute("router-link", true);
      link.addClassName("button-link");
      acts.add(link);
    }
    acts.add(
        new Button(text("contracts.export"), VaadinIcon.DOWNLOAD.create(), click -> openExport()));
    if (create.isOffered()) {
      var button =
          new Button(text("contracts.new"), VaadinIcon.PLUS.create(), click -> create.ask(null));
      button.addThemeVariants(ButtonVariant.PRIMARY);
      acts.add(button);
    }
    return new PageHead(text("contracts.title"), acts.toArray(Component[]::new));
  }

  /** A view that is not for the viewer is not found, like a contract. */
  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    asked = viewed.asked(event.getLocation().getQueryParameters());
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    filters.show(asked.filter(), list.clientName(asked.filter()).orElse(null), manager());
    bar.show(asked.view(), asked.isChanged());
    refresh();
  }

  private String manager() {
    return Optional.ofNullable(asked.filter().brought())
        .map(Brought::manager)
        .flatMap(newClients::name)
        .orElse("");
  }

  /** Keeps in the address what the register shows. */
  private void look(ContractFilter filter) {
    asked = asked.looking(filter);
    bar.mark(asked.view(), asked.isChanged());
    var address = new Location(ContractsNavigation.LIST, viewed.address(asked));
    UI.getCurrent().getPage().getHistory().replaceState(null, address);
    refresh();
  }

  private void refresh() {
    grid.setEmptyStateComponent(
        asked.filter().equals(ContractFilter.ALL)
            ? new EmptyState(text("contracts.none"), create.hint())
            : new EmptyState(
                text("contracts.none-found"),
                text("contracts.none-found-hint"),
                new Button(text("contracts.show-all"), click -> showAll())));
    grid.getDataProvider().refreshAll();
  }

  private void showAll() {
    filters.show(ContractFilter.ALL, null, "");
    look(ContractFilter.ALL);
  }

  private void openExport() {
    var shown = asked.filter();
    new ExportDialog(
            text("contracts.export.what", list.count(shown)),
            "contracts",
            (format, target) -> export.write(format, shown, target))
        .open();
  }

  @Override
  public String getPageTitle() {
    return text("contracts.title");
  }
}
