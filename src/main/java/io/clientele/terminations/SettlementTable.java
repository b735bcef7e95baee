package io.clientele.terminations;

import io.clientele.kit.NotFound;
import io.clientele.kit.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines of all settlement lists. */
@Repository
class SettlementTable {

  private final JdbcClient jdbc;

  SettlementTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  SettlementId insert(Settlement one) {
    return jdbc.sql(
            """
            insert into terminations_settlement (termination_id, version, kind, owed_by, what,
              amount, due_on, state, note, settled_on, changed_at, changed_by)
            values (:termination, 0, :kind, :owedBy, :what, :amount, :due, :state, :note,
              :settled, :at, :by) returning id
            """)
        .params(values(one))
        .query((row, number) -> new SettlementId(row.getLong("id")))
        .single();
  }

  /**
   * @throws OptimisticLockingFailureException when somebody else changed it since it was read
   */
  void update(Settlement one) {
    var rows =
        jdbc.sql(
                """
                update terminations_settlement set version = version + 1, state = :state,
                  note = :note, settled_on = :settled, changed_at = :at, changed_by = :by
                where id = :id and version = :version
                """)
            .params(values(one))
            .param("id", one.id().value())
            .param("version", one.version())
            .update();
    if (rows == 0) {
      throw new OptimisticLockingFailureException("settlement " + one.id().value());
    }
  }

  private static Map<String, @Nullable Object> values(Settlement one) {
    var values = new HashMap<String, @Nullable Object>();
    var details = one.details();
    values.put("termination", one.termination().value());
    values.put("kind", details.kind().name());
    values.put("owedBy", details.owedBy().name());
    values.put("what", details.what());
    values.put("amount", details.amount());
    values.put("due", details.dueOn());
    values.put("state", one.state().name());
    values.put("note", one.note());
    values.put("settled", one.settledOn());
    values.put("at", Utc.column(one.at()));
    values.put("by", one.by());
    return values;
  }

  /**
   * @throws NotFound when there is none
   */
  Settlement get(SettlementId id) {
    return jdbc.sql("select * from terminations_settlement where id = :id")
        .param("id", id.value())
        .query((row, number) -> settlement(row))
        .optional()
        .orElseThrow(NotFound::new);
  }

  /** In the order in which they were written. */
  List<Settlement> of(TerminationId termination) {
    return jdbc.sql("select * from terminations_settlement where termination_id = :id order by id")
        .param("id", termination.value())
        .query((row, number) -> settlement(row))
        .list();
  }

  private static Settlement settlement(ResultSet row) throws SQLException {
    return new Settlement(
        new SettlementId(row.getLong("id")),
        new TerminationId(row.getLong("termination_id")),
        row.getLong("version"),
        new SettlementDetails(
            SettlementKind.valueOf(row.getString("kind")),
            OwedBy.valueOf(row.getString("owed_by")),
            row.getString("what"),
            row.getBigDecimal("amount"),
            row.getObject("due_on", LocalDate.class)),
        SettlementState.valueOf(row.getString("state")),
        row.getString("note"),
        row.getObject("settled_on", LocalDate.class),
        Utc.instant(row.getObject("changed_at", LocalDateTime.class)),
        row.getString("changed_by"));
  }
}
