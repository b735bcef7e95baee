package io.clientele.clients.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.data.renderer.LitRenderer;
import io.clientele.clients.ClientColumn;
import io.clientele.clients.ClientRow;
import io.clientele.clients.ListColumn;

/**
 * What the cells of the list look like. The browser draws them: a component for each would be kept
 * in the session.
 */
final class ClientCells {

  private ClientCells() {}

  /**
   * @param leads whether the name is a link to the card
   */
  static Column<ClientRow> add(Grid<ClientRow> grid, ListColumn column, boolean leads) {
    return switch (column) {
      case ClientColumn.NAME -> leads ? grid.addColumn(link()) : grid.addColumn(ClientRow::name);
      case ClientColumn.STATUS -> grid.addColumn(status());
      case ClientColumn.TAGS -> grid.addColumn(tags());
      default -> grid.addColumn(row -> ColumnLook.words(column, row));
    };
  }

  private static LitRenderer<ClientRow> link() {
    return LitRenderer.<ClientRow>of(
            "<a href=\"${item.path}\" router-link class=\"row-link\">${item.name}</a>")
        .withProperty("path", row -> ClientsNavigation.path(row.id()))
        .withProperty("name", ClientRow::name);
  }

  private static LitRenderer<ClientRow> status() {
    return LitRenderer.<ClientRow>of(
            "<vaadin-badge theme=\"${item.look}\">${item.status}</vaadin-badge>")
        .withProperty("look", row -> StatusBadge.look(row.status()))
        .withProperty("status", row -> row.status().inWords());
  }

  private static LitRenderer<ClientRow> tags() {
    return LitRenderer.<ClientRow>of(
            """
            <span class="tags-in-row" title="${item.inOne}">${item.tags.map(tag =>
              html`<vaadin-badge class="tag">${tag}</vaadin-badge>`)}</span>\
            """)
        .withProperty("inOne", row -> String.join(", ", row.tags()))
        .withProperty("tags", ClientRow::tags);
  }
}
