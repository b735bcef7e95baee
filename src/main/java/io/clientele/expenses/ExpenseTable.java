package io.clientele.expenses;

import io.clientele.clients.ClientId;
import io.clientele.kit.Like;
import io.clientele.kit.NotFound;
import io.clientele.kit.Utc;
import io.clientele.people.EmployeeId;
import io.clientele.people.ScopeFilter;
import io.clientele.people.ScopeId;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All expenses. */
@Repository
class ExpenseTable {

  /** Only the expense itself is locked by it when asked for an update. */
  private static final String EXPENSE =
      """
      select x.*,
        (select e.name from people_employee e where e.id = x.spender_id) as spender_name,
        (select c.name from clients_client c where c.id = x.client_id) as client_name,
        (select c.scope_id from clients_client c where c.id = x.client_id) as client_scope
      from expenses_expense x where x.id = :id
      """;

  private static final String EXPENSES =
      """
      select x.*, spender.name as spender_name, c.name as client_name,
        c.scope_id as client_scope from expenses_expense x
      join people_employee spender on spender.id = x.spender_id
      join clients_client c on c.id = x.client_id
      join people_scope s on s.id = x.scope_id
      """;

  private final JdbcClient jdbc;

  ExpenseTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  ExpenseId insert(
      ExpenseDetails details, EmployeeId spender, ScopeId scope, String by, Instant at) {
    return jdbc.sql(
            """
            insert into expenses_expense (version, scope_id, spender_id, client_id, day, amount,
              currency, house_amount, purpose, state, changed_at, changed_by)
            values (0, :scope, :spender, :client, :day, :amount, :currency, :houseAmount, :purpose,
              'DRAFT', :at, :by) returning id
            """)
        .params(values(details))
        .param("scope", scope.value())
        .param("spender", spender.value())
        .param("at", Utc.column(at))
        .param("by", by)
        .query((row, number) -> new ExpenseId(row.getLong("id")))
        .single();
  }

  /**
   * @throws OptimisticLockingFailureException when somebody else changed it since it was read
   */
  void update(Expense expense, String by, Instant at) {
    var rows =
        jdbc.sql(
                """
                update expenses_expense set version = version + 1, client_id = :client, day = :day,
                  amount = :amount, currency = :currency, house_amount = :houseAmount,
                  purpose = :purpose, state = :state, changed_at = :at, changed_by = :by
                where id = :id and version = :version
                """)
            .params(values(expense.details()))
            .param("state", expense.state().name())
            .param("at", Utc.column(at))
            .param("by", by)
            .param("id", expense.id().value())
            .param("version", expense.version())
            .update();
    if (rows == 0) {
      throw new OptimisticLockingFailureException("expense " + expense.id().value());
    }
  }

  private static Map<String, Object> values(ExpenseDetails details) {
    return Map.of(
        "client", details.client().value(),
        "day", Date.valueOf(details.day()),
        "amount", details.amount(),
        "currency", details.currency(),
        "houseAmount", details.houseAmount(),
        "purpose", details.purpose());
  }

  Expense get(ExpenseId id) {
    return find(id).orElseThrow(NotFound::new);
  }

  Optional<Expense> find(ExpenseId id) {
    return find(id, "");
  }

  List<Expense> of(Collection<ScopeId> scopes) {
    return scopes.isEmpty()
        ? List.of()
        : jdbc.sql(EXPENSES + "where x.scope_id in (:scopes)")
            .param("scopes", scopes.stream().map(ScopeId::value).toList())
            .query((row, number) -> expense(row))
            .list();
  }

  /** As it is now; until the transaction ends nobody else changes it. */
  Expense lock(ExpenseId id) {
    return find(id, " for update").orElseThrow(NotFound::new);
  }

  private Optional<Expense> find(ExpenseId id, String locking) {
    return jdbc.sql(EXPENSE + locking)
        .param("id", id.value())
        .query((row, number) -> expense(row))
        .optional();
  }

  /** The latest first; without those that were discarded. */
  List<ExpenseRow> rows(ScopeFilter visible, ExpenseFilter filter, Pageable page) {
    return jdbc.sql(
            EXPENSES
                + """
                where x.state <> 'DISCARDED' and (:state = '' or x.state = :state)
                  and concat_ws(' ', spender.name, c.name, x.purpose) like :like and %s
                order by x.day desc, x.id desc limit :limit offset :offset
                """
                    .formatted(visible.condition("s")))
        .params(visible.parameters())
        .param("state", filter.state() == null ? "" : filter.state().name())
        .param("like", Like.containing(filter.words().strip()))
        .param("limit", page.getPageSize())
        .param("offset", page.getOffset())
        .query(
            (row, number) -> {
              var expense = expense(row);
              return new ExpenseRow(
                  expense.id(),
                  expense.details().day(),
                  expense.spenderName(),
                  expense.clientName(),
                  expense.details().purpose(),
                  expense.details().amount(),
                  expense.details().currency(),
                  expense.state());
            })
        .list();
  }

  /** What somebody has spent in a month, approved or under way, this one left out. */
  BigDecimal spent(EmployeeId spender, YearMonth month, ExpenseId but) {
    return spent(spender, month, but, "");
  }

  /** The same as it is now, whatever the transaction read before. */
  BigDecimal spentNow(EmployeeId spender, YearMonth month, ExpenseId but) {
    return spent(spender, month, but, " lock in share mode");
  }

  private BigDecimal spent(EmployeeId spender, YearMonth month, ExpenseId but, String locking) {
    return jdbc.sql(
            """
            select coalesce(sum(house_amount), 0) from expenses_expense
            where spender_id = :spender and state in ('SUBMITTED', 'APPROVED') and id <> :but
              and day >= :first and day < :next
            """
                + locking)
        .param("spender", spender.value())
        .param("but", but.value())
        .param("first", month.atDay(1))
        .param("next", month.plusMonths(1).atDay(1))
        .query(BigDecimal.class)
        .single();
  }

  private static Expense expense(ResultSet row) throws SQLException {
    return new Expense(
        new ExpenseId(row.getLong("id")),
        row.getLong("version"),
        new ScopeId(row.getLong("scope_id")),
        new EmployeeId(row.getLong("spender_id")),
        row.getString("spender_name"),
        new ExpenseDetails(
            new ClientId(row.getLong("client_id")),
            row.getObject("day", LocalDate.class),
            row.getBigDecimal("amount"),
            row.getString("currency"),
            row.getBigDecimal("house_amount"),
            row.getString("purpose")),
        row.getString("client_name"),
        new ScopeId(row.getLong("client_scope")),
        ExpenseState.valueOf(row.getString("state")));
  }
}
