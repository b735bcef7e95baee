package io.clientele.obligations;

import io.clientele.clients.ClientId;
import io.clientele.contracts.ClauseId;
import io.clientele.contracts.ContractId;
import io.clientele.kit.NotFound;
import io.clientele.people.DepartmentId;
import io.clientele.people.ScopeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All obligations. */
@Repository
class ObligationTable {

  /** Only the obligation itself is locked by it when asked for an update. */
  private static final String OBLIGATION =
      """
      select o.*,
        (select x.number from contracts_contract x where x.id = o.contract_id) as number,
        (select x.client_id from contracts_contract x where x.id = o.contract_id) as client_id,
        (select c.scope_id from contracts_contract x join clients_client c on c.id = x.client_id
          where x.id = o.contract_id) as scope_id,
        (select d.name from people_department d where d.id = o.division_id) as division,
        (select s.holds_from from contracts_signing s where s.contract_id = o.contract_id
          order by s.id desc limit 1) as holds_from
      from obligations_obligation o
      """;

  private final JdbcClient jdbc;

  ObligationTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @throws NotFound when there is none
   */
  KeptObligation get(ObligationId id) {
    return find(id, "").orElseThrow(NotFound::new);
  }

  /** As it is now; until the transaction ends nobody else changes it. */
  KeptObligation lock(ObligationId id) {
    return find(id, " for update").orElseThrow(NotFound::new);
  }

  private Optional<KeptObligation> find(ObligationId id, String locking) {
    return jdbc.sql(OBLIGATION + " where o.id = :id" + locking)
        .param("id", id.value())
        .query((row, number) -> kept(row))
        .optional();
  }

  /** Of one contract, in the order in which they were written. */
  List<KeptObligation> of(ContractId contract) {
    return jdbc.sql(OBLIGATION + " where o.contract_id = :contract order by o.id")
        .param("contract", contract.value())
        .query((row, number) -> kept(row))
        .list();
  }

  /** Those that bind and whose last day is one of these. */
  List<KeptObligation> due(ObligationState state, LocalDate from, LocalDate until) {
    return jdbc.sql(
            OBLIGATION
                + """
                   where o.state = :state and o.due_on between :from and :until
                  order by o.due_on, o.id
                  """)
        .param("state", state.name())
        .param("from", from)
        .param("until", until)
        .query((row, number) -> kept(row))
        .list();
  }

  ObligationId insert(Obligation obligation) {
    return jdbc.sql(
            """
            insert into obligations_obligation (contract_id, version, clause_id, clause, what,
              division_id, due_kind, due_day, due_number, due_unit, due_event, evidence, penalty,
              state, bound, due_on, occurred_on, fulfilled_on)
            values (:contract, 0, :clauseId, :clause, :what, :division, :kind, :day, :number,
              :unit, :event, :evidence, :penalty, :state, :bound, :dueOn, :occurred, :fulfilled)
            returning id
            """)
        .params(values(obligation))
        .query((row, number) -> new ObligationId(row.getLong("id")))
        .single();
  }

  /**
   * @throws OptimisticLockingFailureException when somebody else changed it since it was read
   */
  void update(Obligation obligation) {
    var rows =
        jdbc.sql(
                """
                update obligations_obligation set version = version + 1, clause_id = :clauseId,
                  clause = :clause, what = :what, division_id = :division, due_kind = :kind,
                  due_day = :day, due_number = :number, due_unit = :unit, due_event = :event,
                  evidence = :evidence, penalty = :penalty, state = :state, bound = :bound,
                  due_on = :dueOn, occurred_on = :occurred, fulfilled_on = :fulfilled
                where id = :id and version = :version and contract_id = :contract
                """)
            .params(values(obligation))
            .param("id", obligation.id().value())
            .param("version", obligation.version())
            .update();
    if (rows == 0) {
      throw new OptimisticLockingFailureException("obligation " + obligation.id().value());
    }
  }

  private static Map<String, @Nullable Object> values(Obligation obligation) {
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

  private static KeptObligation kept(ResultSet row) throws SQLException {
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
