package io.clientele.clients;

import io.clientele.people.ScopeFilter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.data.domain.Sort;

/**
 * The list of clients as SQL: whom the viewer may see, narrowed by the filter. What is not in the
 * head of a card neither shows, sorts nor filters for those who may only see the head.
 */
final class ClientQuery {

  private static final String READ = "read";

  private static final String COLUMNS =
      """
      select c.id, c.name, coalesce(c.number, '') as number, c.status, c.grade, c.city, c.phone,
        c.changed_at, coalesce(owner.name, '') as owner_name, %s as readable,
        (select group_concat(t.tag order by t.position separator '\\n')
          from clients_tag t where t.client_id = c.id) as tags
      """;

  private static final String FROM =
      """
      from clients_client c
      join people_scope s on s.id = c.scope_id
      left join people_employee owner on owner.id = s.owner_id
      """;

  private final StringBuilder where = new StringBuilder();
  private final Map<String, Object> parameters = new HashMap<>();
  private final String readable;
  private String hits = "";

  ClientQuery(ClientFilter filter, ScopeFilter see, ScopeFilter read) {
    readable = "(" + read.condition("s", READ) + ")";
    parameters.putAll(read.parameters(READ));
    parameters.putAll(see.parameters());
    where.append("where ").append(see.condition("s"));
    where.append(
        filter.archived() ? " and c.archived_at is not null" : " and c.archived_at is null");
    narrow(filter);
    if (!filter.words().isBlank()) {
      search(SearchText.query(filter.words()));
    }
  }

  private void narrow(ClientFilter filter) {
    if (!filter.statuses().isEmpty()) {
      and("c.status in (:statuses)", "statuses", names(filter.statuses()));
    }
    if (!filter.grades().isEmpty()) {
      and("c.grade in (:grades) and " + readable, "grades", names(filter.grades()));
    }
    if (filter.owner() != null) {
      and("s.owner_id = :owner", "owner", filter.owner().value());
    }
    if (!filter.industry().isBlank()) {
      and("c.industry = :industry and " + readable, "industry", filter.industry());
    }
    if (!filter.city().isBlank()) {
      and("c.city = :city", "city", filter.city());
    }
    if (!filter.tag().isBlank()) {
      and(
          "exists (select 1 from clients_tag t where t.client_id = c.id and t.tag = :tag) and "
              + readable,
          "tag",
          filter.tag());
    }
  }

  private void search(List<Set<String>> alternatives) {
    if (alternatives.isEmpty()) {
      where.append(" and 1 = 0");
      return;
    }
    var unions = new ArrayList<String>();
    for (var beginnings : alternatives) {
      unions.add(found(beginnings));
    }
    hits =
        """
        join (select client_id, max(head) as head from (%s) found group by client_id) hit
          on hit.client_id = c.id
        """
            .formatted(String.join(" union all ", unions));
    where.append(" and (hit.head = 1 or ").append(readable).append(")");
  }

  /** The cards that have a token with each of these beginnings. */
  private String found(Set<String> beginnings) {
    var from = new StringBuilder("from clients_search w0");
    var conditions = new ArrayList<String>();
    var heads = new ArrayList<String>();
    var number = 0;
    for (var beginning : beginnings) {
      var word = "w" + number;
      var parameter = "word" + parameters.size();
      if (number > 0) {
        from.append(" join clients_search ").append(word).append(" on ");
        from.append(word).append(".client_id = w0.client_id");
      }
      conditions.add(word + ".token like :" + parameter);
      heads.add(word + ".head");
      parameters.put(parameter, beginning.replaceAll("[\\\\%_]", "\\\\$0") + "%");
      number++;
    }
    return "select w0.client_id, least(%s, 1) as head %s where %s"
        .formatted(String.join(", ", heads), from, String.join(" and ", conditions));
  }

  String rows(Sort sort) {
    return COLUMNS.formatted(readable) + from() + where + "\norder by " + order(sort);
  }

  String count() {
    return "select count(*) " + from() + where;
  }

  /** The values of a column that occur, to choose from. */
  String values(ClientList.Choice choice) {
    return switch (choice) {
      case CITY -> distinct("c.city", "") + " and c.city like :typed and c.city <> ''" + LIMITED;
      case INDUSTRY ->
          distinct("c.industry", "")
              + " and c.industry like :typed and c.industry <> '' and "
              + readable
              + LIMITED;
      case TAG ->
          distinct("t.tag", "join clients_tag t on t.client_id = c.id\n")
              + " and t.tag like :typed and "
              + readable
              + LIMITED;
    };
  }

  private static final String LIMITED = " order by 1 limit :limit";

  private String distinct(String column, String join) {
    return "select distinct " + column + " " + FROM + join + where;
  }

  Map<String, Object> parameters() {
    return parameters;
  }

  private String from() {
    return FROM + hits;
  }

  private String order(Sort sort) {
    var terms = new ArrayList<String>();
    for (var order : sort) {
      terms.add(column(order.getProperty()) + (order.isAscending() ? "" : " desc"));
    }
    if (terms.isEmpty()) {
      terms.add("c.name");
    }
    terms.add("c.id");
    return String.join(", ", terms);
  }

  private String column(String property) {
    return switch (property) {
      case "name" -> "c.name";
      case "number" -> "c.number";
      case "status" -> "c.status";
      case "owner" -> "owner.name";
      case "city" -> "c.city";
      case "grade" -> "case when %s then c.grade end".formatted(readable);
      case "phone" -> "case when %s then c.phone end".formatted(readable);
      case "changedAt" -> "case when %s then c.changed_at end".formatted(readable);
      default -> throw new IllegalArgumentException("not sortable: " + property);
    };
  }

  private void and(String condition, String parameter, Object value) {
    where.append(" and ").append(condition);
    parameters.put(parameter, value);
  }

  private static List<String> names(Collection<? extends Enum<?>> values) {
    return values.stream().map(value -> (String) value.name()).toList();
  }
}
