package io.clientele.clients.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import io.clientele.clients.ClientExport;
import io.clientele.clients.ClientFilter;
import io.clientele.clients.ClientList;
import io.clientele.clients.ListFields;
import io.clientele.clients.ui.ViewedClients.Asked;
import io.clientele.exports.ui.ExportDialog;
import io.clientele.kit.ui.EmptyState;
import io.clientele.kit.ui.Moments;
import io.clientele.kit.ui.PageHead;
import io.clientele.views.ui.ViewsBar;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The list of clients. What is searched and filtered for stands in the address. */
@Route(ClientsNavigation.LIST)
@PermitAll
class ClientsView extends VerticalLayout
    implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

  private final ClientList list;
  private final ClientExport export;
  private final ViewedClients viewed;
  private final ListFields fields;
  private final WaysIn ways;
  private final ClientFilterBar filters;
  private final ClientGrid grid;
  private final ChosenClients chosen;
  private final Div empty = new Div();
  private final ViewsBar bar;
  private Asked asked = Asked.ALL;
  private long found;

  ClientsView(
      ClientList list,
      ListingAddress addresses,
      ClientExport export,
      ViewedClients viewed,
      WaysIn ways,
      List<ClientAction> actions,
      List<ClientListAction> listActions) {
    this.list = list;
    this.export = export;
    this.viewed = viewed;
    this.ways = ways;
    fields = addresses.fields();
    bar = viewed.bar(this::listing);
    filters =
        new ClientFilterBar(
            list, addresses.filters(), fields, filter -> look(listing().withFilter(filter)));
    grid = new ClientGrid(list, fields, this::remember);
    chosen =
        new ChosenClients(
            actions.stream()
                .filter(ClientAction::isOffered)
                .sorted(Comparator.comparingInt(ClientAction::order))
                .toList(),
            grid::chosen,
            grid::chooseFound,
            grid.asMultiSelect()::clear,
            listActions.stream()
                .filter(ClientListAction::isOffered)
                .sorted(Comparator.comparingInt(ClientListAction::order))
                .map(this::button)
                .toList());

    grid.addSelectionListener(
        selection -> chosen.show(found, selection.getAllSelectedItems().size()));

    setSizeFull();
    addClassName("clients-page");
    empty.addClassName("empty-place");
    add(head(), bar, filters, chosen, grid, empty);
    setFlexGrow(1, grid);
  }

  private Button button(ClientListAction action) {
    return new Button(
        text(action.textKey()),
        action.icon().create(),
        click -> action.run(grid.chosen(), listing().filter(), found, this::refresh));
  }

  private PageHead head() {
    var actions = new ArrayList<Component>();
    actions.add(
        new Button(text("clients.columns"), VaadinIcon.GRID_V.create(), click -> openColumns()));
    actions.add(
        new Button(text("clients.export"), VaadinIcon.DOWNLOAD.create(), click -> openExport()));
    actions.addAll(ways.buttons());
    return new PageHead(text("clients.title"), actions.toArray(Component[]::new));
  }

  /** A view that is not for the viewer is not found, like a card. */
  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    asked = viewed.asked(event.getLocation().getQueryParameters());
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    filters.show(asked.listing().filter());
    bar.show(asked.view(), asked.isChanged());
    remember(asked.listing());
    refresh();
  }

  private void look(ClientListing wanted) {
    remember(wanted);
    refresh();
  }

  /** Keeps in the address what the list shows already. */
  private void remember(ClientListing shown) {
    asked = asked.looking(shown);
    bar.mark(asked.view(), asked.isChanged());
    var address = new Location(ClientsNavigation.LIST, viewed.address(asked));
    UI.getCurrent().getPage().getHistory().replaceState(null, address);
  }

  private ClientListing listing() {
    return asked.listing();
  }

  private void refresh() {
    grid.show(listing());
    found = grid.found();
    grid.setVisible(found > 0);
    var already = grid.getSelectedItems().size();
    chosen.show(found, already);
    chosen.setVisible(found > 0 || already > 0);
    empty.removeAll();
    if (found == 0) {
      empty.add(emptyState());
    }
  }

  private EmptyState emptyState() {
    if (!listing().filter().isEmpty()) {
      var all = new Button(text("clients.show-all"), click -> showAll());
      var hint = list.whyNothing(listing().filter()).orElseGet(() -> text("clients.nothing-hint"));
      return new EmptyState(text("clients.nothing"), hint, all);
    }
    return ways.inPlaceOfTheList();
  }

  private void showAll() {
    filters.show(ClientFilter.ALL);
    look(listing().withFilter(ClientFilter.ALL));
  }

  private void openColumns() {
    new ColumnsDialog(listing().columns(), fields, columns -> look(listing().withColumns(columns)))
        .open();
  }

  private void openExport() {
    var shown = listing();
    var zone = Moments.zone();
    new ExportDialog(
            text("clients.export.what", found),
            "clients",
            (format, target) ->
                export.write(
                    format, shown.filter(), shown.sort(), shown.columns().columns(), zone, target))
        .open();
  }

  @Override
  public String getPageTitle() {
    return text("clients.title");
  }
}
