package io.clientele.contracts;

import io.clientele.company.CompanyZone;
import io.clientele.people.EmployeeId;
import io.clientele.people.Right;
import io.clientele.people.ScopeFilter;
import io.clientele.people.Scopes;
import java.sql.Date;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Contracts with new clients (duty C4): the first that was ever signed with each. */
@Service
@Transactional(readOnly = true)
public class NewClientContracts {

  /** Each signature, with its place among all of its client. */
  static final String SIGNATURES =
      """
      select s.contract_id, s.manager_id, s.signed_on, x.client_id,
        row_number() over (partition by x.client_id order by s.signed_at, s.id) as place
      from contracts_signing s join contracts_contract x on x.id = s.contract_id
      """;

  private final JdbcClient jdbc;
  private final Scopes scopes;
  private final CompanyZone zone;

  NewClientContracts(JdbcClient jdbc, Scopes scopes, CompanyZone zone) {
    this.jdbc = jdbc;
    this.scopes = scopes;
    this.zone = zone;
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
            from (%s) as f
            join people_employee e on e.id = f.manager_id
            join clients_client c on c.id = f.client_id
            join people_scope s on s.id = c.scope_id
            where f.place = 1 and f.signed_on >= :from and f.signed_on < :next and %s
            group by f.manager_id, e.name, y, m order by y, m, e.name, f.manager_id
            """
                .formatted(SIGNATURES, visible.condition("s")))
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

  /** From the first in which one was signed with a new client to this one, the newest first. */
  public List<Integer> years() {
    ScopeFilter visible = scopes.filter(Right.READ_CONTRACTS);
    var now = zone.today().getYear();
    var first =
        jdbc.sql(
                """
                select coalesce(min(year(s.signed_on)), :now) from contracts_signing s
                join contracts_contract x on x.id = s.contract_id
                join clients_client c on c.id = x.client_id
                join people_scope p on p.id = c.scope_id where %s
                """
                    .formatted(visible.condition("p")))
            .params(visible.parameters())
            .param("now", now)
            .query(Integer.class)
            .single();
    return IntStream.iterate(now, year -> year >= first, year -> year - 1).boxed().toList();
  }

  /** What somebody is called who brought contracts that the viewer may read. */
  public Optional<String> name(EmployeeId manager) {
    ScopeFilter visible = scopes.filter(Right.READ_CONTRACTS);
    return jdbc.sql(
            """
            select distinct e.name from contracts_signing s
            join contracts_contract x on x.id = s.contract_id
            join clients_client c on c.id = x.client_id
            join people_scope p on p.id = c.scope_id
            join people_employee e on e.id = s.manager_id
            where s.manager_id = :manager and %s
            """
                .formatted(visible.condition("p")))
        .params(visible.parameters())
        .param("manager", manager.value())
        .query(String.class)
        .optional();
  }
}
