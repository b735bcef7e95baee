package io.clientele.clients.ui;

import com.vaadin.flow.component.grid.Grid.Column;
import io.clientele.clients.ClientColumn;
import io.clientele.clients.ClientRow;
import io.clientele.clients.ListColumn;
import io.clientele.clients.ui.ShownColumns.Shown;
import io.clientele.kit.ui.Moments;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How wide the columns of the list are, and what their cells say. */
final class ColumnLook {

  private static final Pattern PIXELS = Pattern.compile("([0-9]{2,4})(?:\\.[0-9]+)?px");

  private ColumnLook() {}

  static String words(ListColumn column, ClientRow row) {
    return switch (column) {
      case ClientColumn.CONTACTED -> Moments.minute(row.contactedAt());
      case ClientColumn.CREATED -> Moments.minute(row.createdAt());
      case ClientColumn.CHANGED -> Moments.minute(row.changedAt());
      default -> column.words(row, Moments.zone());
    };
  }

  /** A width that was set by hand stays; the others share what is left. */
  static void size(Column<ClientRow> column, Shown shown) {
    if (shown.width() > 0) {
      column.setWidth(shown.width() + "px").setFlexGrow(0);
      return;
    }
    switch (shown.column()) {
      case ClientColumn.NAME -> column.setWidth("14rem").setFlexGrow(3);
      case ClientColumn.STATUS -> column.setWidth("8.5rem").setFlexGrow(0);
      case ClientColumn.GRADE -> column.setWidth("6rem").setFlexGrow(1);
      case ClientColumn.NUMBER -> column.setWidth("8rem").setFlexGrow(1);
      case ClientColumn.PHONE -> column.setWidth("10rem").setFlexGrow(1);
      case ClientColumn.CONTACTED, ClientColumn.CREATED, ClientColumn.CHANGED ->
          column.setWidth("11rem").setFlexGrow(1);
      case ClientColumn.MAIL -> column.setWidth("14rem").setFlexGrow(1);
      default -> column.setWidth("9rem").setFlexGrow(1);
    }
  }

  /** The width that somebody pulled a column to; zero when it cannot be told. */
  static int pixels(@Nullable String width) {
    var match = PIXELS.matcher(Objects.requireNonNullElse(width, ""));
    return match.matches() ? Integer.parseInt(match.group(1)) : 0;
  }
}
