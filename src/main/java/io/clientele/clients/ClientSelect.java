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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the list reads of a card. What lies in other tables is looked up only for columns that are
 * shown.
 */
final class ClientSelect {

  private static final String COLUMNS =
      """
      select c.id, c.name, coalesce(c.number, '') as number, c.status, c.grade, c.city, c.phone,
        c.tax_number, c.industry, c.completeness, c.contacted_at, c.created_at,
        c.changed_at,
        coalesce(owner.name, '') as owner_name, %s as readable,
        %s as department_name,
        %s as region,
        %s as country,
        %s as mail,
        %s as tags%s
      """;

  private static final String DEPARTMENT =
      "(select d.name from people_department d where d.id = s.department_id)";
  private static final String PLACE =
      """
      (select a.%1$s from clients_address a where a.client_id = c.id and a.%1$s <> ''
          order by a.position limit 1)\
      """;
  private static final String MAIL =
      "(select m.mail from clients_mail m where m.client_id = c.id order by m.position limit 1)";
  private static final String TAGS =
      """
      (select group_concat(t.tag order by t.position separator '\\n')
          from clients_tag t where t.client_id = c.id)\
      """;

  /** In front of the names under which contributed columns are read. */
  private static final String MORE = "more_";

  private ClientSelect() {}

  /**
   * @param readable the condition that the viewer may read a card
   */
  static String of(Collection<? extends ListColumn> shown, String readable) {
    var more =
        contributed(shown)
            .map(field -> ",\n  %s as %s".formatted(sql(field), MORE + field.key()))
            .collect(Collectors.joining());
    return COLUMNS.formatted(
        readable,
        among(shown, ClientColumn.DEPARTMENT, DEPARTMENT),
        among(shown, ClientColumn.REGION, PLACE.formatted("region")),
        among(shown, ClientColumn.COUNTRY, PLACE.formatted("country")),
        among(shown, ClientColumn.MAIL, MAIL),
        among(shown, ClientColumn.TAGS, TAGS),
        more);
  }

  private static String among(
      Collection<? extends ListColumn> shown, ClientColumn column, String sql) {
    return shown.contains(column) ? sql : "null";
  }

  static ClientRow row(ResultSet row, Collection<? extends ListColumn> shown) throws SQLException {
    var readable = row.getBoolean("readable");
    var grade = row.getString("grade");
    var tags = row.getString("tags");
    return new ClientRow(
        new ClientId(row.getLong("id")),
        row.getString("name"),
        row.getString("number"),
        ClientStatus.valueOf(row.getString("status")),
        readable && grade != null ? Grade.valueOf(grade) : null,
        row.getString("owner_name"),
        known(row, "department_name"),
        row.getString("city"),
        known(row, "region"),
        known(row, "country"),
        readable ? row.getString("phone") : "",
        readable ? known(row, "mail") : "",
        row.getString("tax_number"),
        readable ? row.getString("industry") : "",
        readable && tags != null ? List.of(tags.split("\n")) : List.of(),
        readable ? (Integer) row.getInt("completeness") : null,
        readable ? at(row, "contacted_at") : null,
        readable ? at(row, "created_at") : null,
        readable ? at(row, "changed_at") : null,
        more(row, shown, readable));
  }

  private static Map<String, String> more(
      ResultSet row, Collection<? extends ListColumn> shown, boolean readable) throws SQLException {
    var more = new HashMap<String, String>();
    for (var field : contributed(shown).toList()) {
      if (readable || !field.belowTheHead()) {
        more.put(field.key(), known(row, MORE + field.key()));
      }
    }
    return more;
  }

  private static Stream<ListField> contributed(Collection<? extends ListColumn> shown) {
    return shown.stream()
        .filter(ListField.class::isInstance)
        .map(ListField.class::cast)
        .filter(field -> field.shown() != null);
  }

  private static String sql(ListField field) {
    return Objects.requireNonNull(field.shown()).sql();
  }

  private static String known(ResultSet row, String column) throws SQLException {
    var value = row.getString(column);
    return value == null ? "" : value;
  }

  private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
    return Utc.instantOrNull(row.getObject(column, LocalDateTime.class));
  }
}
