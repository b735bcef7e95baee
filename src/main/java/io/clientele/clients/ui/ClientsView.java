package io.clientele.clients.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import io.clientele.clients.ClientExport;
import io.clientele.clients.ClientFilter;
import io.clientele.clients.ClientList;
import io.clientele.clients.Clients;
import io.clientele.exports.ui.ExportDialog;
import io.clientele.kit.ui.EmptyState;
import io.clientele.kit.ui.Moments;
import io.clientele.kit.ui.PageHead;
import io.clientele.lists.Lists;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The list of clients. What is searched and filtered for stands in the address. */
@Route(ClientsNavigation.LIST)
@PermitAll
class ClientsView extends VerticalLayout implements AfterNavigationObserver, HasDynamicTitle {

  private final ClientExport export;
  private final Clients clients;
  private final Lists lists;
  private final List<ClientIntake> intakes;
  private final ClientFilterBar filters;
  private final ClientGrid grid;
  private final ChosenClients chosen;
  private final Div empty = new Div();
  private ClientListing listing = ClientListing.ALL;
  private long found;

  ClientsView(
      ClientList list,
      ClientExport export,
      Clients clients,
      Lists lists,
      List<ClientAction> actions,
      List<ClientIntake> intakes) {
    this.export = export;
    this.clients = clients;
    this.lists = lists;
    this.intakes = intakes;
    filters = new ClientFilterBar(list, filter -> look(listing.withFilter(filter)));
    grid = new ClientGrid(list, this::remember);
    chosen =
        new ChosenClients(
            actions.stream()
                .filter(ClientAction::isOffered)
                .sorted(Comparator.comparingInt(ClientAction::order))
                .toList(),
            grid::chosen,
            grid::chooseFound,
            grid.asMultiSelect()::clear);

    grid.addSelectionListener(
        selection -> chosen.show(found, selection.getAllSelectedItems().size()));

    setSizeFull();
    addClassName("clients-page");
    empty.addClassName("empty-place");
    add(head(), filters, chosen, grid, empty);
    setFlexGrow(1, grid);
  }

  private PageHead head() {
    var actions = new ArrayList<Component>();
    actions.add(
        new Button(text("clients.columns"), VaadinIcon.GRID_V.create(), click -> openColumns()));
    actions.add(
        new Button(text("clients.export"), VaadinIcon.DOWNLOAD.create(), click -> openExport()));
    actions.addAll(waysIn());
    return new PageHead(text("clients.title"), actions.toArray(Component[]::new));
  }

  /** New ones each time: they stand above the list and, while it is empty, in its place. */
  private List<Component> waysIn() {
    var ways = new ArrayList<Component>();
    intakes.stream()
        .filter(ClientIntake::isOffered)
        .forEach(
            way ->
                ways.add(
                    new Button(text(way.textKey()), way.icon().create(), click -> way.open())));
    if (clients.mayCreate()) {
      ways.add(creating());
    }
    return ways;
  }

  private Button creating() {
    var button =
        new Button(text("clients.new"), VaadinIcon.PLUS.create(), click -> openNewClient());
    button.addThemeVariants(ButtonVariant.PRIMARY);
    return button;
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    listing = ClientListing.read(event.getLocation().getQueryParameters());
    filters.show(listing.filter());
    refresh();
  }

  private void look(ClientListing wanted) {
    remember(wanted);
    refresh();
  }

  /** Keeps in the address what the list shows already. */
  private void remember(ClientListing shown) {
    listing = shown;
    var address = new Location(ClientsNavigation.LIST, shown.write());
    UI.getCurrent().getPage().getHistory().replaceState(null, address);
  }

  private void refresh() {
    grid.show(listing);
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
    if (!listing.filter().isEmpty()) {
      var all = new Button(text("clients.show-all"), click -> showAll());
      return new EmptyState(text("clients.nothing"), text("clients.nothing-hint"), all);
    }
    var ways = waysIn();
    var hint = ways.isEmpty() ? "clients.none-for-you" : "clients.none-hint";
    return new EmptyState(text("clients.none"), text(hint), ways.toArray(Component[]::new));
  }

  private void showAll() {
    filters.show(ClientFilter.ALL);
    look(listing.withFilter(ClientFilter.ALL));
  }

  private void openColumns() {
    new ColumnsDialog(listing.columns(), columns -> look(listing.withColumns(columns))).open();
  }

  private void openNewClient() {
    new ClientDialog(clients, lists, ClientsNavigation::open).open();
  }

  private void openExport() {
    var shown = listing;
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
