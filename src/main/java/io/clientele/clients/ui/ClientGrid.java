package io.clientele.clients.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import io.clientele.clients.ClientFilter;
import io.clientele.clients.ClientId;
import io.clientele.clients.ClientList;
import io.clientele.clients.ClientRow;
import io.clientele.kit.ui.Moments;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** The list of clients, page by page as one scrolls. */
class ClientGrid extends Grid<ClientRow> {

  /** How many clients are chosen at once at most. */
  static final int MOST_CHOSEN = 1_000;

  private final ClientList list;
  private ClientFilter filter = ClientFilter.ALL;
  private long found;

  ClientGrid(ClientList list) {
    this.list = list;
    addClassName("client-grid");
    addThemeVariants(GridVariant.NO_BORDER);
    setSelectionMode(SelectionMode.MULTI);
    columns();
    sort(List.of(new GridSortOrder<>(getColumnByKey("name"), SortDirection.ASCENDING)));
    setItemsPageable(page -> list.rows(filter, page), page -> found)
        .setIdentifierProvider(ClientRow::id);
    addItemClickListener(click -> ClientsNavigation.open(click.getItem().id()));
  }

  private void columns() {
    addColumn(
            LitRenderer.<ClientRow>of(
                    "<a href=\"${item.path}\" router-link class=\"row-link\">${item.name}</a>")
                .withProperty("path", row -> ClientsNavigation.path(row.id()))
                .withProperty("name", ClientRow::name))
        .setHeader(text("clients.column.name"))
        .setKey("name")
        .setSortProperty("name")
        .setFlexGrow(3)
        .setWidth("14rem");
    column("number", "clients.column.number", "8rem", ClientRow::number);
    addComponentColumn(row -> new StatusBadge(row.status()))
        .setHeader(text("clients.column.status"))
        .setKey("status")
        .setSortProperty("status")
        .setWidth("8.5rem")
        .setFlexGrow(0);
    column("grade", "clients.column.grade", "6rem", row -> Objects.toString(row.grade(), ""));
    column("owner", "clients.column.owner", "9rem", ClientRow::ownerName);
    column("city", "clients.column.city", "9rem", ClientRow::city);
    column("phone", "clients.column.phone", "10rem", ClientRow::phone);
    addComponentColumn(ClientGrid::tags)
        .setHeader(text("clients.column.tags"))
        .setKey("tags")
        .setWidth("9rem");
    column("changedAt", "clients.column.changed", "11rem", row -> Moments.minute(row.changedAt()));
  }

  private void column(
      String key, String headerKey, String width, ValueProvider<ClientRow, String> value) {
    addColumn(value)
        .setHeader(text(headerKey))
        .setKey(key)
        .setSortProperty(key)
        .setWidth(width)
        .setFlexGrow(1);
  }

  void show(ClientFilter wanted) {
    filter = wanted;
    found = list.count(wanted);
    getDataProvider().refreshAll();
  }

  long found() {
    return found;
  }

  Set<ClientId> chosen() {
    return getSelectedItems().stream().map(ClientRow::id).collect(Collectors.toSet());
  }

  /** Chooses what is found, not only what is scrolled to; what was chosen before stays so. */
  void chooseFound() {
    asMultiSelect().select(list.rows(filter, PageRequest.of(0, MOST_CHOSEN, order())));
  }

  /** As it is sorted now, for the export. */
  Sort order() {
    return Sort.by(
        getSortOrder().stream()
            .flatMap(
                order ->
                    order
                        .getSorted()
                        .getSortOrder(order.getDirection())
                        .map(
                            sort ->
                                sort.getDirection() == SortDirection.ASCENDING
                                    ? Sort.Order.asc(sort.getSorted())
                                    : Sort.Order.desc(sort.getSorted())))
            .toList());
  }

  private static Component tags(ClientRow row) {
    var tags = new Span();
    tags.addClassName("tags-in-row");
    tags.setTitle(String.join(", ", row.tags()));
    row.tags().forEach(tag -> tags.add(new Tag(tag)));
    return tags;
  }
}
