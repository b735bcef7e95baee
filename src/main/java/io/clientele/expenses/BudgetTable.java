package io.clientele.expenses;

import io.clientele.people.DepartmentId;
import io.clientele.people.EmployeeId;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each person may spend in a month. */
@Repository
class BudgetTable {

  private final JdbcClient jdbc;

  BudgetTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Zero when none was given. */
  BigDecimal amount(EmployeeId employee, YearMonth month) {
    return amount(employee, month, "");
  }

  /** The same as it is now, whatever the transaction read before. */
  BigDecimal amountNow(EmployeeId employee, YearMonth month) {
    return amount(employee, month, " lock in share mode");
  }

  private BigDecimal amount(EmployeeId employee, YearMonth month, String locking) {
    return jdbc.sql(
            "select amount from expenses_budget where employee_id = :id and month = :month"
                + locking)
        .params(key(employee, month))
        .query(BigDecimal.class)
        .optional()
        .orElse(BigDecimal.ZERO);
  }

  /**
   * Lets nobody else hand in an expense of that month, or give another budget, until the
   * transaction ends.
   */
  void hold(EmployeeId employee, YearMonth month) {
    jdbc.sql(
            """
            insert into expenses_budget (employee_id, month, version, amount)
            values (:id, :month, 0, 0) on duplicate key update version = version
            """)
        .params(key(employee, month))
        .update();
  }

  /**
   * @param version as it was read; 0 when there was none
   * @throws OptimisticLockingFailureException when somebody else gave another meanwhile
   */
  void give(EmployeeId employee, YearMonth month, long version, BigDecimal amount) {
    hold(employee, month);
    var given =
        jdbc.sql(
                """
                update expenses_budget set amount = :amount, version = version + 1
                where employee_id = :id and month = :month and version = :version
                """)
            .params(key(employee, month))
            .param("amount", amount)
            .param("version", version)
            .update();
    if (given == 0) {
      throw new OptimisticLockingFailureException("budget of " + employee.value());
    }
  }

  private static Map<String, Object> key(EmployeeId employee, YearMonth month) {
    return Map.of("id", employee.value(), "month", Date.valueOf(month.atDay(1)));
  }

  /** Those who look after clients, by name, with what they have and what is gone of it. */
  List<BudgetRow> rows(
      boolean all, Set<DepartmentId> departments, Set<EmployeeId> not, YearMonth month) {
    return jdbc.sql(
            """
            select e.id, e.name, b.version, b.amount,
              (select coalesce(sum(x.house_amount), 0) from expenses_expense x
                where x.spender_id = e.id and x.state in ('SUBMITTED', 'APPROVED')
                  and x.day >= :first and x.day < :next) as spent
            from people_employee e
            left join expenses_budget b on b.employee_id = e.id and b.month = :first
            where e.disabled_at is null and e.id not in (:not)
              and (:all or e.department_id in (:departments))
              and exists (select 1 from people_employee_role r where r.employee_id = e.id
                and r.role in ('ACCOUNT_MANAGER', 'DEPARTMENT_HEAD'))
            order by e.name, e.id
            """)
        .param("all", all)
        .param(
            "departments",
            departments.isEmpty()
                ? List.of(-1L)
                : departments.stream().map(DepartmentId::value).toList())
        .param("not", not.stream().map(EmployeeId::value).toList())
        .param("first", Date.valueOf(month.atDay(1)))
        .param("next", Date.valueOf(month.plusMonths(1).atDay(1)))
        .query(
            (row, number) -> {
              var amount = row.getBigDecimal("amount");
              return new BudgetRow(
                  new EmployeeId(row.getLong("id")),
                  row.getString("name"),
                  row.getLong("version"),
                  new BudgetUse(
                      month,
                      amount == null ? BigDecimal.ZERO : amount,
                      row.getBigDecimal("spent")));
            })
        .list();
  }
}
