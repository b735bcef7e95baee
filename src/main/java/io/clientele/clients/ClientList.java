package io.clientele.clients;

import io.clientele.clients.ClientFilter.Days;
import io.clientele.company.CompanyZone;
import io.clientele.people.DepartmentId;
import io.clientele.people.EmployeeId;
import io.clientele.people.Right;
import io.clientele.people.Scopes;
import io.clientele.people.Viewers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;

/** Lists and finds the clients that the viewer may see. */
@Service
@Transactional(readOnly = true)
public class ClientList {

  /** Nobody scrolls further; counting a million cards takes longer than finding fifty of them. */
  public static final int MOST_COUNTED = 10_000;

  private static final int AT_ONCE = 500;

  private final JdbcClient jdbc;
  private final Scopes scopes;
  private final Viewers viewers;
  private final CompanyZone zone;
  private final ListFields fields;

  ClientList(JdbcClient jdbc, Scopes scopes, Viewers viewers, CompanyZone zone, ListFields fields) {
    this.jdbc = jdbc;
    this.scopes = scopes;
    this.viewers = viewers;
    this.zone = zone;
    this.fields = fields;
  }

  /** What a filter lets one choose from. */
  public enum Choice {
    CITY,
    REGION,
    INDUSTRY,
    TAG
  }

  /** A page of the list with the columns that stand there at first. */
  public List<ClientRow> rows(ClientFilter filter, Pageable page) {
    return rows(filter, page, ClientColumn.AT_FIRST);
  }

  /** A page of the list, sorted by the keys of columns that can be sorted by. */
  public List<ClientRow> rows(
      ClientFilter filter, Pageable page, Collection<? extends ListColumn> shown) {
    var query = query(filter);
    return jdbc.sql(query.page(page.getSort(), shown))
        .params(query.parameters())
        .param("limit", page.getPageSize())
        .param("offset", page.getOffset())
        .query(new ClientSelect(shown))
        .list();
  }

  /** How many are found; one more than {@link #MOST_COUNTED} stands for any number beyond it. */
  public long count(ClientFilter filter) {
    var query = query(filter);
    return jdbc.sql(query.count(MOST_COUNTED + 1))
        .params(query.parameters())
        .query(Long.class)
        .single();
  }

  /** Why the filter finds nothing, where that is the viewer's matter and not the clients'. */
  public Optional<String> whyNothing(ClientFilter filter) {
    return fields.whyNothing(filter, viewers.current());
  }

  /** The values that occur among the visible clients, by their beginning. */
  public List<String> choices(Choice choice, String typed, int limit) {
    var query = query(ClientFilter.ALL);
    return choices(query, query.values(choice), typed, limit);
  }

  /** What one may choose of a field that a module contributes, by its beginning. */
  public List<String> choices(ListField field, String typed, int limit) {
    var filter = fields.filter(field.key());
    var fixed =
        filter.fixed().stream()
            .filter(value -> StringUtils.startsWithIgnoreCase(filter.words(value), typed.strip()));
    var where = filter.occurring();
    if (where == null) {
      return fixed.limit(limit).toList();
    }
    var query = query(ClientFilter.ALL);
    var occurring = choices(query, query.values(where, field.belowTheHead()), typed, limit);
    return Stream.concat(fixed, occurring.stream()).limit(limit).toList();
  }

  private List<String> choices(ClientQuery query, String values, String typed, int limit) {
    return jdbc.sql(values)
        .params(query.parameters())
        .param("typed", typed.strip().replaceAll("[\\\\%_]", "\\\\$0") + "%")
        .param("limit", limit)
        .query(String.class)
        .list();
  }

  /** Those who own clients that the viewer may see, by name. */
  public Map<EmployeeId, String> owners() {
    var visible = scopes.filter(Right.SEE_HEAD);
    var owners = new LinkedHashMap<EmployeeId, String>();
    jdbc.sql(
            """
            select owner.id, owner.name from people_employee owner
            where exists (select 1 from people_scope s join clients_client c on c.scope_id = s.id
              where s.owner_id = owner.id and %s)
            order by owner.name
            """
                .formatted(visible.condition("s")))
        .params(visible.parameters())
        .query(
            row -> {
              owners.put(new EmployeeId(row.getLong("id")), row.getString("name"));
            });
    return owners;
  }

  /** The departments of clients that the viewer may see, by name. */
  public Map<DepartmentId, String> departments() {
    var visible = scopes.filter(Right.SEE_HEAD);
    var departments = new LinkedHashMap<DepartmentId, String>();
    jdbc.sql(
            """
            select d.id, d.name from people_department d
            where exists (select 1 from people_scope s join clients_client c on c.scope_id = s.id
              where s.department_id = d.id and %s)
            order by d.name, d.id
            """
                .formatted(visible.condition("s")))
        .params(visible.parameters())
        .query(
            row -> {
              departments.put(new DepartmentId(row.getLong("id")), row.getString("name"));
            });
    return departments;
  }

  /** Hands out every row without keeping them. */
  void each(
      ClientFilter filter,
      Sort sort,
      Collection<? extends ListColumn> shown,
      Consumer<ClientRow> reader) {
    var query = query(filter);
    try (var rows =
        jdbc
            .sql(query.rows(sort, shown))
            .params(query.parameters())
            .withFetchSize(AT_ONCE)
            .query(new ClientSelect(shown))
            .stream()) {
      rows.forEach(reader);
    }
  }

  /** All of them counted, however many. */
  public long size(ClientFilter filter) {
    var query = query(filter);
    return jdbc.sql(query.size()).params(query.parameters()).query(Long.class).single();
  }

  /**
   * The sum of something over all that are found.
   *
   * @param perCard an expression in SQL on the card {@code c}, as in {@link ListField.Shown}
   */
  public long sum(ClientFilter filter, String perCard) {
    var query = query(filter);
    return jdbc.sql(query.sum(perCard)).params(query.parameters()).query(Long.class).single();
  }

  /** All of them, for the database to go on with. */
  public FoundClients found(ClientFilter filter) {
    var query = query(filter);
    return new FoundClients(query.ids(), query.parameters());
  }

  ClientQuery query(ClientFilter filter) {
    var viewer = viewers.current();
    var query =
        new ClientQuery(
            filter,
            new FilterConditions(filter, today(filter), fields.conditions(filter, viewer)),
            filter.asksBelowTheHead() || fields.askBelowTheHead(filter),
            scopes.filter(viewer, Right.SEE_HEAD),
            scopes.filter(viewer, Right.READ));
    if (query.isPlain()) {
      return query;
    }
    return query.planned(
        jdbc.sql(query.estimates())
            .params(query.parameters())
            .query((row, number) -> numbers(row))
            .single());
  }

  /** Asked only where days are counted. */
  private ZonedDateTime today(ClientFilter filter) {
    return filter.days().equals(Days.ANY)
        ? Instant.EPOCH.atZone(ZoneOffset.UTC)
        : zone.today().atStartOfDay(zone.zone());
  }

  private static List<Long> numbers(ResultSet row) throws SQLException {
    var numbers = new ArrayList<Long>();
    for (var column = 1; column <= row.getMetaData().getColumnCount(); column++) {
      numbers.add(row.getLong(column));
    }
    return numbers;
  }
}
