package io.clientele.obligations;

import io.clientele.contracts.ContractId;
import io.clientele.kit.Like;
import io.clientele.obligations.ObligationAccess.Sight;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Obligations, row by row. */
@Repository
class ObligationRows {

  private static final String FOUND =
      """
      from obligations_obligation o
      join contracts_contract x on x.id = o.contract_id
      join clients_client c on c.id = x.client_id
      join people_scope s on s.id = c.scope_id
      join people_department d on d.id = o.division_id
      where o.state in (:states) and (:division = 0 or o.division_id = :division)
        and (:contract = 0 or o.contract_id = :contract)
        and (:client = 0 or x.client_id = :client)
        and (:like = '%%' or concat_ws(' ', o.what, x.number, c.name) like :like)
        and (o.bound and o.division_id in (:divisions) or
      """;

  private static final String SELECT =
      "select o.*, x.number, c.name as client_name, d.name as division ";

  private static final String ORDER = " order by o.due_on is null, o.due_on, o.id";

  private final JdbcClient jdbc;

  ObligationRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What is due first, first; what has no day yet after that. */
  List<ObligationRow> page(Sight sight, ObligationFilter filter, Pageable page) {
    return asked(SELECT, ORDER + " limit :limit offset :offset", sight, filter)
        .param("limit", page.getPageSize())
        .param("offset", page.getOffset())
        .query((row, number) -> row(row))
        .list();
  }

  long count(Sight sight, ObligationFilter filter) {
    return asked("select count(*) ", "", sight, filter).query(Long.class).single();
  }

  /** How many there are in each state. */
  Map<ObligationState, Long> tally(Sight sight, ObligationFilter filter) {
    var tally = new EnumMap<ObligationState, Long>(ObligationState.class);
    asked("select o.state, count(*) ", " group by o.state", sight, filter)
        .query(
            row -> {
              tally.put(ObligationState.valueOf(row.getString(1)), row.getLong(2));
            });
    return tally;
  }

  private JdbcClient.StatementSpec asked(
      String select, String end, Sight sight, ObligationFilter filter) {
    return jdbc.sql(select + FOUND + sight.contracts().condition("s") + ")" + end)
        .params(sight.contracts().parameters())
        .params(values(filter))
        .param("divisions", sight.divisions().numbers());
  }

  private static Map<String, Object> values(ObligationFilter filter) {
    var values = new HashMap<String, Object>();
    var division = filter.division();
    var contract = filter.contract();
    var client = filter.client();
    values.put("states", filter.show().names());
    values.put("division", division == null ? 0L : division.value());
    values.put("contract", contract == null ? 0L : contract.value());
    values.put("client", client == null ? 0L : client.value());
    values.put("like", Like.containing(filter.words().strip()));
    return values;
  }

  private static ObligationRow row(ResultSet row) throws SQLException {
    return new ObligationRow(
        new ObligationId(row.getLong("id")),
        new ContractId(row.getLong("contract_id")),
        row.getString("what"),
        row.getString("division"),
        row.getString("number"),
        row.getString("client_name"),
        row.getString("clause"),
        ObligationColumns.due(row),
        row.getObject("due_on", LocalDate.class),
        row.getObject("fulfilled_on", LocalDate.class),
        ObligationState.valueOf(row.getString("state")));
  }
}
