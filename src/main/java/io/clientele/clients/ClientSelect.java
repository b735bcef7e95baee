package io.clientele.clients;

import io.clientele.clients.ClientDetails.Grade;
import io.clientele.kit.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/**
 * What the list reads of a card. What lies in other tables is looked up only for columns that are
 * shown.
 */
final class ClientSelect implements RowMapper<ClientRow> {

  private static final String DEPARTMENT =
      "(select d.name from people_department d where d.id = s.department_id)";
  private static final String REGION = place("region");
  private static final String COUNTRY = place("country");
  private static final String MAIL =
      "(select m.mail from clients_mail m where m.client_id = c.id order by m.position limit 1)";
  private static final String TAGS =
      """
      (select group_concat(t.tag order by t.position separator '\\n')
          from clients_tag t where t.client_id = c.id)\
      """;

  private final Collection<? extends ListColumn> shown;
  private final List<ListField> contributed;

  ClientSelect(Collection<? extends ListColumn> shown) {
    this.shown = shown;
    contributed =
        shown.stream()
            .filter(ListField.class::isInstance)
            .map(ListField.class::cast)
            .filter(field -> field.shown() != null)
            .toList();
  }

  private static String place(String part) {
    return """
    (select a.%1$s from clients_address a where a.client_id = c.id and a.%1$s <> ''
        order by a.position limit 1)\
    """
        .formatted(part);
  }

  /**
   * In the order in which {@link #mapRow} reads it, which is that of {@link ClientRow}.
   *
   * @param readable the condition that the viewer may read a card
   */
  String sql(String readable) {
    var sql = new StringBuilder("select ").append(readable);
    sql.append(", c.id, c.name, c.number, c.status, c.grade");
    sql.append(", owner.name").append(ifShown(ClientColumn.DEPARTMENT, DEPARTMENT));
    sql.append(", c.city").append(ifShown(ClientColumn.REGION, REGION));
    sql.append(ifShown(ClientColumn.COUNTRY, COUNTRY));
    sql.append(", c.phone").append(ifShown(ClientColumn.MAIL, MAIL));
    sql.append(", c.tax_number, c.industry").append(ifShown(ClientColumn.TAGS, TAGS));
    sql.append(", c.completeness, c.contacted_at, c.created_at, c.changed_at");
    for (var field : contributed) {
      sql.append(",\n  ").append(Objects.requireNonNull(field.shown()).sql());
    }
    return sql.append('\n').toString();
  }

  private String ifShown(ClientColumn column, String sql) {
    return shown.contains(column) ? ",\n  " + sql : ", null";
  }

  @Override
  public ClientRow mapRow(ResultSet row, int number) throws SQLException {
    var next = new Values(row);
    return new ClientRow(
        new ClientId(next.number()),
        next.text(),
        next.text(),
        ClientStatus.valueOf(next.text()),
        grade(next.textBelowTheHead()),
        next.text(),
        next.text(),
        next.text(),
        next.text(),
        next.text(),
        next.textBelowTheHead(),
        next.textBelowTheHead(),
        next.text(),
        next.textBelowTheHead(),
        tags(next.textBelowTheHead()),
        next.percentBelowTheHead(),
        next.momentBelowTheHead(),
        next.momentBelowTheHead(),
        next.momentBelowTheHead(),
        more(next));
  }

  private static @Nullable Grade grade(String name) {
    return name.isEmpty() ? null : Grade.valueOf(name);
  }

  private static List<String> tags(String lines) {
    return lines.isEmpty() ? List.of() : List.of(lines.split("\n"));
  }

  private Map<String, String> more(Values next) throws SQLException {
    if (contributed.isEmpty()) {
      return Map.of();
    }
    var more = new HashMap<String, String>();
    for (var field : contributed) {
      var value = next.text();
      if (next.readable || !field.belowTheHead()) {
        more.put(field.key(), value);
      }
    }
    return more;
  }

  /** The values of one row from the first to the last. */
  private static final class Values {

    private final ResultSet row;
    private final boolean readable;
    private int place = 1;

    private Values(ResultSet row) throws SQLException {
      this.row = row;
      readable = row.getBoolean(place);
    }

    private long number() throws SQLException {
      return row.getLong(++place);
    }

    private String text() throws SQLException {
      var text = row.getString(++place);
      return text == null ? "" : text;
    }

    private String textBelowTheHead() throws SQLException {
      var text = text();
      return readable ? text : "";
    }

    private @Nullable Integer percentBelowTheHead() throws SQLException {
      var percent = row.getInt(++place);
      return readable ? (Integer) percent : null;
    }

    private @Nullable Instant momentBelowTheHead() throws SQLException {
      ++place;
      return readable ? Utc.instantOrNull(row.getObject(place, LocalDateTime.class)) : null;
    }
  }
}
