package io.clientele.questions;

import io.clientele.contracts.ContractId;
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

/** All questions. Whoever writes one holds its contract. */
@Repository
class QuestionTable {

  private final JdbcClient jdbc;

  QuestionTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  QuestionId insert(Question one) {
    return jdbc.sql(
            """
            insert into questions_question (contract_id, version, what, clause, side, raised_by,
              since, origin, state, dropped_why, amendment_id, changed_at, changed_by)
            values (:contract, 0, :what, :clause, :side, :raisedBy, :since, :origin, :state, :why,
              :amendment, :at, :by) returning id
            """)
        .params(values(one))
        .query((row, number) -> new QuestionId(row.getLong("id")))
        .single();
  }

  /**
   * @throws OptimisticLockingFailureException when somebody else changed it since it was read
   */
  void update(Question one) {
    var rows =
        jdbc.sql(
                """
                update questions_question set version = version + 1, state = :state,
                  dropped_why = :why, amendment_id = :amendment, changed_at = :at,
                  changed_by = :by
                where id = :id and version = :version
                """)
            .params(values(one))
            .param("id", one.id().value())
            .param("version", one.version())
            .update();
    if (rows == 0) {
      throw new OptimisticLockingFailureException("question " + one.id().value());
    }
  }

  private static Map<String, @Nullable Object> values(Question one) {
    var values = new HashMap<String, @Nullable Object>();
    var details = one.details();
    var amendment = one.amendment();
    values.put("contract", one.contract().value());
    values.put("what", details.what());
    values.put("clause", details.clause());
    values.put("side", details.side().name());
    values.put("raisedBy", details.raisedBy());
    values.put("since", details.since());
    values.put("origin", details.origin().name());
    values.put("state", one.state().name());
    values.put("why", one.droppedWhy());
    values.put("amendment", amendment == null ? null : amendment.value());
    values.put("at", Utc.column(one.at()));
    values.put("by", one.by());
    return values;
  }

  /**
   * @throws NotFound when there is none
   */
  Question get(QuestionId id) {
    return jdbc.sql("select * from questions_question where id = :id")
        .param("id", id.value())
        .query((row, number) -> question(row))
        .optional()
        .orElseThrow(NotFound::new);
  }

  /** In the order in which they came up. */
  List<Question> of(ContractId origin) {
    return jdbc.sql("select * from questions_question where contract_id = :contract order by id")
        .param("contract", origin.value())
        .query((row, number) -> question(row))
        .list();
  }

  static Question question(ResultSet row) throws SQLException {
    var amendment = row.getObject("amendment_id", Long.class);
    return new Question(
        new QuestionId(row.getLong("id")),
        new ContractId(row.getLong("contract_id")),
        row.getLong("version"),
        new QuestionDetails(
            row.getString("what"),
            row.getString("clause"),
            Side.valueOf(row.getString("side")),
            row.getString("raised_by"),
            row.getObject("since", LocalDate.class),
            QuestionOrigin.valueOf(row.getString("origin"))),
        QuestionState.valueOf(row.getString("state")),
        row.getString("dropped_why"),
        amendment == null ? null : new ContractId(amendment),
        Utc.instant(row.getObject("changed_at", LocalDateTime.class)),
        row.getString("changed_by"));
  }
}
