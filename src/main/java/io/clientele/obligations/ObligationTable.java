package io.clientele.obligations;

import io.clientele.contracts.ContractId;
import io.clientele.kit.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
        .query((row, number) -> ObligationColumns.kept(row))
        .optional();
  }

  /** Of one contract, in the order in which they were written. */
  List<KeptObligation> of(ContractId contract) {
    return jdbc.sql(OBLIGATION + " where o.contract_id = :contract order by o.id")
        .param("contract", contract.value())
        .query((row, number) -> ObligationColumns.kept(row))
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
        .query((row, number) -> ObligationColumns.kept(row))
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
        .params(ObligationColumns.values(obligation))
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
            .params(ObligationColumns.values(obligation))
            .param("id", obligation.id().value())
            .param("version", obligation.version())
            .update();
    if (rows == 0) {
      throw new OptimisticLockingFailureException("obligation " + obligation.id().value());
    }
  }
}
