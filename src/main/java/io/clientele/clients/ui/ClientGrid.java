package io.clientele.clients.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.SortDirection;
import io.clientele.clients.ClientId;
import io.clientele.clients.ClientList;
import io.clientele.clients.ClientRow;
import io.clientele.clients.ListColumn;
import io.clientele.clients.ListFields;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** The list of clients, page by page as one scrolls. */
@Uses(Badge.class)
class ClientGrid extends Grid<ClientRow> {

  /** How many clients are chosen at once at most. */
  static final int MOST_CHOSEN = 1_000;

  private final ClientList list;
  private final ListFields fields;
  private final boolean leads;
  private ClientListing listing = ClientListing.ALL;
  private long found;

  /**
   * @param arranged called when somebody sorts, moves or widens columns by hand
   */
  ClientGrid(ClientList list, ListFields fields, Consumer<ClientListing> arranged) {
    this(list, fields, arranged, true);
    addItemClickListener(click -> ClientsNavigation.open(click.getItem().id()));
  }

  /** One that leads nowhere: a click on a row chooses it, or no longer. */
  static ClientGrid toChooseFrom(ClientList list, ListFields fields) {
    var grid = new ClientGrid(list, fields, arranged -> {}, false);
    grid.addItemClickListener(click -> grid.choose(click.getItem()));
    return grid;
  }

  private ClientGrid(
      ClientList list, ListFields fields, Consumer<ClientListing> arranged, boolean leads) {
    this.list = list;
    this.fields = fields;
    this.leads = leads;
    addClassName("client-grid");
    addThemeVariants(GridVariant.NO_BORDER);
    setSelectionMode(SelectionMode.MULTI);
    setColumnReorderingAllowed(true);
    arrange();
    setItemsPageable(
            page -> list.rows(listing.filter(), page, listing.columns().columns()), page -> found)
        .setIdentifierProvider(ClientRow::id);
    addArrangeListeners(arranged);
  }

  private void choose(ClientRow row) {
    if (isSelected(row)) {
      deselect(row);
    } else {
      select(row);
    }
  }

  private boolean isSelected(ClientRow row) {
    return getSelectedItems().stream().anyMatch(one -> one.id().equals(row.id()));
  }

  private void addArrangeListeners(Consumer<ClientListing> arranged) {
    addSortListener(
        sorted -> {
          if (sorted.isFromClient()) {
            arranged.accept(listing = listing.withSort(order()));
          }
        });
    addColumnReorderListener(
        moved -> {
          if (moved.isFromClient()) {
            var order = moved.getColumns().stream().map(this::shownBy).toList();
            arranged.accept(listing = listing.withColumns(listing.columns().inOrder(order)));
          }
        });
    addColumnResizeListener(
        resized -> {
          var column = resized.getResizedColumn();
          var width = ColumnLook.pixels(column.getWidth());
          if (width > 0) {
            var wide = listing.columns().wide(shownBy(column), width);
            arranged.accept(listing = listing.withColumns(wide));
          }
        });
  }

  private ListColumn shownBy(Column<ClientRow> column) {
    return fields.column(column.getKey()).orElseThrow();
  }

  void show(ClientListing wanted) {
    var before = listing;
    listing = wanted;
    found = list.count(wanted.filter());
    if (!before.columns().equals(wanted.columns())) {
      arrange();
    }
    if (!order().equals(wanted.sort())) {
      sortAsWanted();
    }
    getDataProvider().refreshAll();
  }

  private void arrange() {
    getColumns().forEach(column -> column.setVisible(false));
    for (var shown : listing.columns().shown()) {
      var column = made(shown.column());
      column.setVisible(true);
      ColumnLook.size(column, shown);
    }
    sortAsWanted();
    setColumnOrder(
        listing.columns().all(fields).stream()
            .map(column -> getColumnByKey(column.key()))
            .filter(Objects::nonNull)
            .toList());
  }

  /** Most columns are never looked at: one is made when it is first shown or sorted by. */
  private Column<ClientRow> made(ListColumn wanted) {
    var known = getColumnByKey(wanted.key());
    if (known != null) {
      return known;
    }
    var made = ClientCells.add(this, wanted, leads);
    made.setHeader(text(wanted.headingKey())).setKey(wanted.key()).setResizable(true);
    made.setVisible(false);
    if (wanted.isSortable()) {
      made.setSortProperty(wanted.key());
    }
    return made;
  }

  private void sortAsWanted() {
    sort(
        listing.sort().stream()
            .map(
                order ->
                    new GridSortOrder<>(
                        made(fields.column(order.getProperty()).orElseThrow()),
                        order.isAscending() ? SortDirection.ASCENDING : SortDirection.DESCENDING))
            .toList());
  }

  long found() {
    return found;
  }

  Set<ClientId> chosen() {
    return getSelectedItems().stream().map(ClientRow::id).collect(Collectors.toSet());
  }

  /** Chooses what is found, not only what is scrolled to; what was chosen before stays so. */
  void chooseFound() {
    asMultiSelect()
        .select(list.rows(listing.filter(), PageRequest.of(0, MOST_CHOSEN, listing.sort())));
  }

  /** As somebody sorted it by hand; by name when they took every order away. */
  private Sort order() {
    var orders =
        getSortOrder().stream()
            .map(
                order ->
                    order.getDirection() == SortDirection.ASCENDING
                        ? Sort.Order.asc(order.getSorted().getKey())
                        : Sort.Order.desc(order.getSorted().getKey()))
            .toList();
    return orders.isEmpty() ? ClientListing.BY_NAME : Sort.by(orders);
  }
}
