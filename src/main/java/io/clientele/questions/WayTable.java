package io.clientele.questions;

import io.clientele.contracts.ContractId;
import io.clientele.kit.NotFound;
import io.clientele.kit.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ways that were proposed. Whoever writes them holds the contract of their question. */
@Repository
class WayTable {

  private final JdbcClient jdbc;

  WayTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  WayId insert(QuestionId question, WayDetails details, String by, Instant at) {
    return jdbc.sql(
            """
            insert into questions_way (question_id, what, side, proposed_on, state, words,
              changed_at, changed_by)
            values (:question, :what, :side, :on, 'OPEN', '', :at, :by) returning id
            """)
        .param("question", question.value())
        .param("what", details.what())
        .param("side", details.side().name())
        .param("on", details.on())
        .param("at", Utc.column(at))
        .param("by", by)
        .query((row, number) -> new WayId(row.getLong("id")))
        .single();
  }

  void update(Way way) {
    jdbc.sql(
            """
            update questions_way set state = :state, words = :words, changed_at = :at,
              changed_by = :by
            where id = :id
            """)
        .param("state", way.state().name())
        .param("words", way.words())
        .param("at", Utc.column(way.at()))
        .param("by", way.by())
        .param("id", way.id().value())
        .update();
  }

  /**
   * @throws NotFound when there is none
   */
  Way get(WayId id) {
    return jdbc.sql("select * from questions_way where id = :id")
        .param("id", id.value())
        .query((row, number) -> way(row))
        .optional()
        .orElseThrow(NotFound::new);
  }

  List<Way> of(QuestionId question) {
    return jdbc.sql("select * from questions_way where question_id = :question order by id")
        .param("question", question.value())
        .query((row, number) -> way(row))
        .list();
  }

  /** To each question of a contract, in the order in which they were proposed. */
  Map<QuestionId, List<Way>> of(ContractId origin) {
    return jdbc
        .sql(
            """
            select w.* from questions_way w join questions_question q on q.id = w.question_id
            where q.contract_id = :contract order by w.id
            """)
        .param("contract", origin.value())
        .query((row, number) -> way(row))
        .list()
        .stream()
        .collect(Collectors.groupingBy(Way::question));
  }

  private static Way way(ResultSet row) throws SQLException {
    return new Way(
        new WayId(row.getLong("id")),
        new QuestionId(row.getLong("question_id")),
        new WayDetails(
            row.getString("what"),
            Side.valueOf(row.getString("side")),
            row.getObject("proposed_on", LocalDate.class)),
        WayState.valueOf(row.getString("state")),
        row.getString("words"),
        Utc.instant(row.getObject("changed_at", LocalDateTime.class)),
        row.getString("changed_by"));
  }
}
