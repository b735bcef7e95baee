package io.clientele.contracts;

import io.clientele.people.EmployeeId;
import io.clientele.people.Right;
import io.clientele.people.ScopeFilter;
import io.clientele.people.Scopes;
import java.sql.Date;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Contracts with new clients (duty C4): the first that was ever signed with each. */
@Service
@Transactional(readOnly = true)
public class NewClientContracts {

  private final JdbcClient jdbc;
  private final Scopes scopes;

  NewClientContracts(JdbcClient jdbc, Scopes scopes) {
    this.jdbc = jdbc;
    this.scopes = scopes;
  }

  /**
   * How many somebody brought in a month.
   *
   * @param month of the house, in which they were signed
   */
  public record Count(EmployeeId manager, String name, YearMonth month, long contracts) {}

  /**
   * By month and name; of those alone whose contracts the viewer may read.
   *
   * @param from the first month
   * @param to the last month
   */
  public List<Count> counts(YearMonth from, YearMonth to) {
    ScopeFilter visible = scopes.filter(Right.READ_CONTRACTS);
    return jdbc.sql(
            """
            select f.manager_id, e.name, year(f.signed_on) as y, month(f.signed_on) as m,
              count(*) as contracts
            from (
              select s.manager_id, s.signed_on, x.client_id,
                row_number() over (partition by x.client_id order by s.signed_at, s.id) as place
              from contracts_signing s join contracts_contract x on x.id = s.contract_id) as f
            join people_employee e on e.id = f.manager_id
            join clients_client c on c.id = f.client_id
            join people_scope s on s.id = c.scope_id
            where f.place = 1 and f.signed_on >= :from and f.signed_on < :next and %s
            group by f.manager_id, e.name, y, m order by y, m, e.name, f.manager_id
            """
                .formatted(visible.condition("s")))
        .params(visible.parameters())
        .param("from", Date.valueOf(from.atDay(1)))
        .param("next", Date.valueOf(to.plusMonths(1).atDay(1)))
        .query(
            (row, number) ->
                new Count(
                    new EmployeeId(row.getLong("manager_id")),
                    row.getString("name"),
                    YearMonth.of(row.getInt("y"), row.getInt("m")),
                    row.getLong("contracts")))
        .list();
  }
}
