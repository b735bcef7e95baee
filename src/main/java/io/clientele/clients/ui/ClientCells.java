package io.clientele.clients.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import io.clientele.clients.ClientColumn;
import io.clientele.clients.ClientRow;
import io.clientele.clients.ListColumn;

/** What the cells of the list look like. */
final class ClientCells {

  private ClientCells() {}

  /**
   * @param leads whether the name is a link to the card
   */
  static Column<ClientRow> add(Grid<ClientRow> grid, ListColumn column, boolean leads) {
    return switch (column) {
      case ClientColumn.NAME -> leads ? grid.addColumn(link()) : grid.addColumn(ClientRow::name);
      case ClientColumn.STATUS -> grid.addComponentColumn(row -> new StatusBadge(row.status()));
      case ClientColumn.TAGS -> grid.addComponentColumn(ClientCells::tags);
      default -> grid.addColumn(row -> ColumnLook.words(column, row));
    };
  }

  private static LitRenderer<ClientRow> link() {
    return LitRenderer.<ClientRow>of(
            "<a href=\"${item.path}\" router-link class=\"row-link\">${item.name}</a>")
        .withProperty("path", row -> ClientsNavigation.path(row.id()))
        .withProperty("name", ClientRow::name);
  }

  private static Component tags(ClientRow row) {
    var tags = new Span();
    tags.addClassName("tags-in-row");
    tags.setTitle(String.join(", ", row.tags()));
    row.tags().forEach(tag -> tags.add(new Tag(tag)));
    return tags;
  }
}
