package io.clientele.contracts;

import io.clientele.clauses.ContractKind;
import io.clientele.clients.ClientId;
import io.clientele.kit.Like;
import io.clientele.kit.Stamp;
import io.clientele.kit.Utc;
import io.clientele.people.EmployeeId;
import io.clientele.people.ScopeFilter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of contracts, row by row. */
@Repository
class ContractRows {

  private static final String FOUND =
      """
      from contracts_contract x
      join clients_client c on c.id = x.client_id
      join people_scope s on s.id = c.scope_id
      left join people_employee e on e.id = s.owner_id
      where x.state <> 'AMENDED' and (x.amends_id is null
          or x.state in ('IN_FORCE', 'ENDED', 'TERMINATED') and exists (select 1 from contracts_contract b
            where b.id = x.replaces_id and b.state = 'AMENDED'))
        and (:state = '' or x.state = :state or exists (select 1 from contracts_contract a
            where a.amends_id = coalesce(x.amends_id, x.id) and a.state = :state
              and a.state in ('DRAFT', 'IN_APPROVAL', 'RETURNED', 'APPROVED', 'SIGNED')))
        and (:kind = '' or x.kind = :kind)
        and (:client = 0 or x.client_id = :client) and (:owner = 0 or s.owner_id = :owner)
        and (:within < 0 or x.state in ('SIGNED', 'IN_FORCE')
          and coalesce(x.ends_early_on, x.ends_on) between :today
            and date_add(:today, interval :within day))
        and (:like = '%%' or concat_ws(' ', x.number, x.title, c.name) like :like)
        and
      """;

  /** The first contracts of their clients, also in the text that they have by now. */
  private static final String BROUGHT =
      """
       coalesce(x.amends_id, x.id) in (select f.contract_id from (%s) as f
        where f.place = 1 and f.signed_on >= :from and f.signed_on < :next
          and (:manager = 0 or f.manager_id = :manager)) and
      """
          .formatted(NewClientContracts.SIGNATURES);

  private static final String SELECT =
      """
      select x.*, c.name as client_name, e.name as owner_name,
        (select a.state from contracts_contract a
          where a.amends_id = coalesce(x.amends_id, x.id)
            and a.state in ('DRAFT', 'IN_APPROVAL', 'RETURNED', 'APPROVED', 'SIGNED')
          limit 1) as amending
      """;

  /** Who looks for an amendment finds its contract. */
  private static final Pattern AMENDMENT = Pattern.compile("(?i)(c-\\d{4}-\\d{4,})/\\d*");

  /** By what the register is put into order. */
  private static final Map<String, String> ORDERS =
      Map.of(
          "number", "x.number",
          "title", "x.title",
          "client", "c.name",
          "owner", "e.name",
          "amount", "x.house_amount",
          "ends", "coalesce(x.ends_early_on, x.ends_on)");

  private final JdbcClient jdbc;

  ContractRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The newest first, or as the page asks. */
  List<ContractRow> page(
      ScopeFilter visible, ContractFilter filter, LocalDate today, Pageable page) {
    return jdbc.sql(
            SELECT
                + found(filter)
                + visible.condition("s")
                + order(page.getSort())
                + " limit :limit offset :offset")
        .params(visible.parameters())
        .params(values(filter, today))
        .param("limit", page.getPageSize())
        .param("offset", page.getOffset())
        .query((row, number) -> row(row))
        .list();
  }

  private static String found(ContractFilter filter) {
    return filter.brought() == null ? FOUND : FOUND + BROUGHT;
  }

  private static String order(Sort sort) {
    var asked =
        sort.stream()
            .filter(order -> ORDERS.containsKey(order.getProperty()))
            .map(order -> ORDERS.get(order.getProperty()) + " " + order.getDirection() + ", ")
            .collect(Collectors.joining());
    return " order by " + asked + "x.id desc";
  }

  /** All of them, one after the other. */
  void each(
      ScopeFilter visible, ContractFilter filter, LocalDate today, Consumer<ContractRow> use) {
    jdbc.sql(SELECT + found(filter) + visible.condition("s") + " order by x.id desc")
        .params(visible.parameters())
        .params(values(filter, today))
        .query(
            row -> {
              use.accept(row(row));
            });
  }

  /** What the client is called who is filtered for, when their contracts may be read. */
  Optional<String> clientName(ScopeFilter visible, ClientId client) {
    return jdbc.sql(
            """
            select c.name from clients_client c join people_scope s on s.id = c.scope_id
            where c.id = :client and
            """
                + visible.condition("s"))
        .params(visible.parameters())
        .param("client", client.value())
        .query(String.class)
        .optional();
  }

  long count(ScopeFilter visible, ContractFilter filter, LocalDate today) {
    return jdbc.sql("select count(*) " + found(filter) + visible.condition("s"))
        .params(visible.parameters())
        .params(values(filter, today))
        .query(Long.class)
        .single();
  }

  List<ContractOwner> owners(ScopeFilter visible) {
    return jdbc.sql(
            """
            select distinct e.id, e.name from contracts_contract x
            join clients_client c on c.id = x.client_id
            join people_scope s on s.id = c.scope_id
            join people_employee e on e.id = s.owner_id
            where %s order by e.name, e.id
            """
                .formatted(visible.condition("s")))
        .params(visible.parameters())
        .query(
            (row, number) ->
                new ContractOwner(new EmployeeId(row.getLong("id")), row.getString("name")))
        .list();
  }

  /** When and by whom it was changed last. */
  Stamp stamp(ContractId id) {
    return jdbc.sql("select changed_at, changed_by from contracts_contract where id = :id")
        .param("id", id.value())
        .query(
            (row, number) ->
                new Stamp(
                    Utc.instant(row.getObject("changed_at", LocalDateTime.class)),
                    row.getString("changed_by")))
        .single();
  }

  private static Map<String, Object> values(ContractFilter filter, LocalDate today) {
    var values = new HashMap<String, Object>();
    var state = filter.state();
    var kind = filter.kind();
    var client = filter.client();
    var owner = filter.owner();
    values.put("state", state == null ? "" : state.name());
    values.put("kind", kind == null ? "" : kind.name());
    values.put("client", client == null ? 0L : client.value());
    values.put("owner", owner == null ? 0L : owner.value());
    values.put("within", Objects.requireNonNullElse(filter.endsWithin(), -1));
    values.put("today", today);
    values.put("like", Like.containing(words(filter)));
    var brought = filter.brought();
    if (brought != null) {
      var manager = brought.manager();
      values.put("from", brought.from().atDay(1));
      values.put("next", brought.to().plusMonths(1).atDay(1));
      values.put("manager", manager == null ? 0L : manager.value());
    }
    return values;
  }

  private static String words(ContractFilter filter) {
    var words = filter.words().strip();
    var amendment = AMENDMENT.matcher(words);
    return amendment.matches() ? amendment.group(1) : words;
  }

  private static ContractRow row(ResultSet row) throws SQLException {
    @Nullable String owner = row.getString("owner_name");
    var early = row.getObject("ends_early_on", LocalDate.class);
    @Nullable String amending = row.getString("amending");
    return new ContractRow(
        new ContractId(row.getLong("id")),
        row.getString("number"),
        row.getString("title"),
        ContractKind.valueOf(row.getString("kind")),
        row.getString("client_name"),
        Objects.requireNonNullElse(owner, ""),
        row.getBigDecimal("amount"),
        row.getString("currency"),
        ContractState.valueOf(row.getString("state")),
        early,
        amending == null ? null : ContractState.valueOf(amending),
        row.getObject("begins_on", LocalDate.class),
        early == null ? row.getObject("ends_on", LocalDate.class) : early);
  }
}
