package io.clientele.obligations;

import io.clientele.clients.ClientId;
import io.clientele.contracts.ClauseId;
import io.clientele.contracts.ContractId;
import io.clientele.people.DepartmentId;
import io.clientele.people.ScopeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An obligation as columns hold it. */
final class ObligationColumns {

  private ObligationColumns() {}

  static Map<String, @Nullable Object> values(Obligation obligation) {
    var values = new HashMap<String, @Nullable Object>();
    var details = obligation.details();
    var clause = details.clause();
    var unit = details.due().unit();
    values.put("contract", obligation.contract().value());
    values.put("clauseId", clause == null ? null : clause.value());
    values.put("clause", obligation.clause());
    values.put("what", details.what());
    values.put("division", details.division().value());
    values.put("kind", details.due().kind().name());
    values.put("day", details.due().day());
    values.put("number", details.due().number());
    values.put("unit", unit == null ? null : unit.name());
    values.put("event", details.due().event());
    values.put("evidence", details.evidence());
    values.put("penalty", details.penalty());
    values.put("state", obligation.state().name());
    values.put("bound", obligation.bound());
    values.put("dueOn", obligation.dueOn());
    values.put("occurred", obligation.occurredOn());
    values.put("fulfilled", obligation.fulfilledOn());
    return values;
  }

  static KeptObligation kept(ResultSet row) throws SQLException {
    return new KeptObligation(
        obligation(row),
        row.getString("number"),
        new ClientId(row.getLong("client_id")),
        new ScopeId(row.getLong("scope_id")),
        row.getString("division"),
        row.getObject("holds_from", LocalDate.class));
  }

  private static Obligation obligation(ResultSet row) throws SQLException {
    return new Obligation(
        new ObligationId(row.getLong("id")),
        new ContractId(row.getLong("contract_id")),
        row.getLong("version"),
        details(row),
        row.getString("clause"),
        ObligationState.valueOf(row.getString("state")),
        row.getBoolean("bound"),
        row.getObject("due_on", LocalDate.class),
        row.getObject("occurred_on", LocalDate.class),
        row.getObject("fulfilled_on", LocalDate.class));
  }

  private static ObligationDetails details(ResultSet row) throws SQLException {
    var clause = row.getObject("clause_id", Long.class);
    return new ObligationDetails(
        clause == null ? null : new ClauseId(clause),
        row.getString("what"),
        new DepartmentId(row.getLong("division_id")),
        due(row),
        row.getString("evidence"),
        row.getString("penalty"));
  }

  static Due due(ResultSet row) throws SQLException {
    @Nullable String unit = row.getString("due_unit");
    return new Due(
        Due.Kind.valueOf(row.getString("due_kind")),
        row.getObject("due_day", LocalDate.class),
        row.getInt("due_number"),
        unit == null ? null : Due.Unit.valueOf(unit),
        row.getString("due_event"));
  }
}
