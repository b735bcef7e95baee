package io.clientele.obligations;

import io.clientele.contracts.ContractId;
import io.clientele.people.ScopeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The signed contracts that have a last day. */
@Repository
class RunningContracts {

  private final JdbcClient jdbc;

  RunningContracts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Those whose first last day is at most this one. What a signed amendment will replace goes on in
   * that, and what was terminated needs no warning.
   */
  List<RunningContract> ending(LocalDate until) {
    return jdbc.sql(
            """
            select x.id, x.number, c.scope_id, x.ends_on, x.renewal_months,
              x.notice_days
            from contracts_contract x
            join clients_client c on c.id = x.client_id
            where x.state in ('SIGNED', 'IN_FORCE') and x.ends_on <= :until
              and x.ends_early_on is null and not exists (select 1 from contracts_contract a
                where a.replaces_id = x.id and a.state = 'SIGNED')
            order by x.id
            """)
        .param("until", until)
        .query((row, number) -> contract(row))
        .list();
  }

  private static RunningContract contract(ResultSet row) throws SQLException {
    return new RunningContract(
        new ContractId(row.getLong("id")),
        row.getString("number"),
        new ScopeId(row.getLong("scope_id")),
        row.getObject("ends_on", LocalDate.class),
        row.getObject("renewal_months", Integer.class),
        row.getObject("notice_days", Integer.class));
  }
}
