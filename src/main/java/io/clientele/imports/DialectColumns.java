package io.clientele.imports;

import io.clientele.tables.Dialect;
import io.clientele.tables.FileEncoding;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a run's file is written, as columns of the run. */
final class DialectColumns {

  private DialectColumns() {}

  static Map<String, @Nullable Object> of(Dialect dialect) {
    var columns = new HashMap<String, @Nullable Object>();
    columns.put("encoding", null);
    columns.put("delimiter", null);
    columns.put("sheet", null);
    switch (dialect) {
      case Dialect.Text text -> {
        columns.put("encoding", text.encoding().name());
        columns.put("delimiter", String.valueOf(text.delimiter()));
      }
      case Dialect.Sheet sheet -> columns.put("sheet", sheet.number());
    }
    return columns;
  }

  static Dialect read(ResultSet row) throws SQLException {
    var sheet = row.getObject("sheet", Integer.class);
    return sheet == null
        ? new Dialect.Text(
            FileEncoding.valueOf(row.getString("encoding")), row.getString("delimiter").charAt(0))
        : new Dialect.Sheet(sheet);
  }
}
