package io.clientele.obligations.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import io.clientele.contracts.ui.ContractsTabs;
import io.clientele.kit.ui.EmptyState;
import io.clientele.kit.ui.PageHead;
import io.clientele.kit.ui.SearchField;
import io.clientele.obligations.ObligationFilter;
import io.clientele.obligations.ObligationFilter.Show;
import io.clientele.obligations.ObligationList;
import io.clientele.people.DepartmentRow;
import io.clientele.people.Departments;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the viewer’s division owes, and what is owed by the contracts they read. What is searched
 * and filtered for stands in the address.
 */
@Route(ObligationsNavigation.LIST)
@PermitAll
class ObligationsView extends VerticalLayout implements AfterNavigationObserver, HasDynamicTitle {

  private final ObligationGrid grid;
  private final SearchField search =
      new SearchField(words -> look(this.filter.saying(words.strip())));
  private final Select<Show> show = new Select<>();
  private final ComboBox<DepartmentRow> division = new ComboBox<>();
  private final List<DepartmentRow> divisions;
  private ObligationFilter filter = ObligationFilter.OPEN;

  ObligationsView(ObligationList list, Departments departments, ContractsTabs tabs) {
    divisions = departments.rows(true);
    grid = new ObligationGrid(list, () -> filter, ObligationGrid.Place.LIST);
    grid.setSizeFull();
    setSizeFull();
    add(new PageHead(text("obligations.title")), tabs.on(ObligationsNavigation.LIST));
    add(toolbar(), grid);
    setFlexGrow(1, grid);
  }

  private Component toolbar() {
    show.setItems(Show.values());
    show.setItemLabelGenerator(Show::inWords);
    show.setAriaLabel(text("obligations.show"));
    show.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            look(filter.showing(change.getValue()));
          }
        });
    division.setItems(divisions);
    division.setItemLabelGenerator(DepartmentRow::name);
    division.setPlaceholder(text("obligations.any-division"));
    division.setAriaLabel(text("obligations.field.division"));
    division.setClearButtonVisible(true);
    division.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            var chosen = change.getValue();
            look(filter.by(chosen == null ? null : chosen.id()));
          }
        });
    var toolbar = new Div(search, show, division);
    toolbar.addClassName("toolbar");
    return toolbar;
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    show(ObligationAddress.read(event.getLocation().getQueryParameters()));
  }

  private void show(ObligationFilter asked) {
    filter = asked;
    search.setValue(asked.words());
    show.setValue(asked.show());
    division.setValue(division(asked));
    refresh();
  }

  private @Nullable DepartmentRow division(ObligationFilter asked) {
    return divisions.stream()
        .filter(one -> one.id().equals(asked.division()))
        .findFirst()
        .orElse(null);
  }

  /** Keeps in the address what the list shows. */
  private void look(ObligationFilter asked) {
    filter = asked;
    var address = new Location(ObligationsNavigation.LIST, ObligationAddress.write(asked));
    UI.getCurrent().getPage().getHistory().replaceState(null, address);
    refresh();
  }

  private void refresh() {
    grid.setEmptyStateComponent(
        filter.equals(ObligationFilter.OPEN)
            ? new EmptyState(text("obligations.none-open"), text("obligations.none-open-hint"))
            : new EmptyState(
                text("obligations.none-found"),
                text("obligations.none-found-hint"),
                new Button(text("obligations.show-open"), click -> showOpen())));
    grid.getDataProvider().refreshAll();
  }

  private void showOpen() {
    show(ObligationFilter.OPEN);
    look(ObligationFilter.OPEN);
  }

  @Override
  public String getPageTitle() {
    return text("obligations.title");
  }
}
