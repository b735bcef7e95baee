package io.clientele.clients;

import io.clientele.kit.Utc;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a filter asks for beyond words, as SQL: conditions that one could start from, and checks
 * that leave too many cards for that.
 */
final class FilterConditions {

  /** Stands among the checks unless archived cards are asked for. */
  static final String IN_USE = "c.archived_at is null";

  private final ClientFilter filter;
  private final List<String> checks = new ArrayList<>();
  private final List<Narrowing> narrowings = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();

  /**
   * @param today when the house's day began
   * @param fields what is asked for of fields that modules contribute
   */
  FilterConditions(ClientFilter filter, ZonedDateTime today, List<FieldFilter.Condition> fields) {
    this.filter = filter;
    card();
    belonging();
    place();
    days(today);
    for (var field : fields) {
      narrowings.add(field.narrowing());
      parameters.putAll(field.parameters());
    }
  }

  List<String> checks() {
    return checks;
  }

  List<Narrowing> narrowings() {
    return narrowings;
  }

  Map<String, Object> parameters() {
    return parameters;
  }

  private void card() {
    if (filter.archived()) {
      narrowings.add(
          Narrowing.of(
              "select id from clients_client where archived_at is not null",
              "c.archived_at is not null"));
    } else {
      checks.add(IN_USE);
    }
    if (!filter.statuses().isEmpty()) {
      check("c.status in (:statuses)", "statuses", names(filter.statuses()));
    }
    if (!filter.grades().isEmpty()) {
      check("c.grade in (:grades)", "grades", names(filter.grades()));
    }
    if (filter.incomplete()) {
      narrowings.add(
          Narrowing.of(
              "select id from clients_client where completeness < 100", "c.completeness < 100"));
    }
    if (!filter.industry().isBlank()) {
      narrow(
          "select id from clients_client where industry = :industry",
          "c.industry = :industry",
          "industry",
          filter.industry());
    }
    if (!filter.tag().isBlank()) {
      narrow(
          "select client_id as id from clients_tag where tag = :tag",
          """
          (select 1 from clients_tag t where t.client_id = c.id and t.tag = :tag limit 1)
            is not null\
          """,
          "tag",
          filter.tag());
    }
  }

  private void belonging() {
    var owned =
        """
        select owned.id from clients_client owned
        join people_scope o on o.id = owned.scope_id where o.%s\
        """;
    if (filter.owner() != null) {
      var condition = "owner_id = :owner";
      narrow(owned.formatted(condition), "s." + condition, "owner", filter.owner().value());
    }
    if (filter.department() != null) {
      var condition = "department_id = :department";
      var department = filter.department().value();
      narrow(owned.formatted(condition), "s." + condition, "department", department);
    }
  }

  private void place() {
    if (!filter.city().isBlank()) {
      narrow(
          "select id from clients_client where city = :city",
          "c.city = :city",
          "city",
          filter.city());
    }
    if (!filter.region().isBlank()) {
      address("region", filter.region());
    }
    if (!filter.country().isBlank()) {
      address("country", filter.country());
    }
  }

  private void address(String part, String value) {
    narrow(
        "select client_id as id from clients_address where %1$s = :%1$s".formatted(part),
        """
        (select 1 from clients_address a where a.client_id = c.id and a.%1$s = :%1$s limit 1)
          is not null\
        """
            .formatted(part),
        part,
        value);
  }

  private void days(ZonedDateTime today) {
    var days = filter.days();
    if (days.silent() > 0) {
      before("silent_since", today, days.silent());
    }
    if (days.unchanged() > 0) {
      before("changed_at", today, days.unchanged());
    }
    if (days.birthday() > 0) {
      var who =
          """
          b.archived_at is null and b.erased_at is null and not b.left_company
            and (%s)\
          """
              .formatted(BirthdayDays.condition("b", today.toLocalDate(), days.birthday()));
      narrowings.add(
          Narrowing.of(
              "select b.client_id as id from clients_contact b where " + who,
              """
              (select 1 from clients_contact b where b.client_id = c.id and %s limit 1)
                is not null\
              """
                  .formatted(who)));
    }
  }

  /** What happened on a day so many days ago is so many days old until midnight. */
  private void before(String column, ZonedDateTime today, int days) {
    var limit = Utc.column(today.minusDays(days - 1L).toInstant());
    narrow(
        "select id from clients_client where archived_at is %s null and %s < :%s"
            .formatted(filter.archived() ? "not" : "", column, column),
        "c.%1$s < :%1$s".formatted(column),
        column,
        limit);
  }

  private void narrow(String ids, String check, String parameter, Object value) {
    narrowings.add(Narrowing.of(ids, check));
    parameters.put(parameter, value);
  }

  private void check(String condition, String parameter, Object value) {
    checks.add(condition);
    parameters.put(parameter, value);
  }

  private static List<String> names(Collection<? extends Enum<?>> values) {
    return values.stream().map(value -> (String) value.name()).toList();
  }
}
