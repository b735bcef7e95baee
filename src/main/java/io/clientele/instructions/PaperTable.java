package io.clientele.instructions;

import io.clientele.kit.NotFound;
import io.clientele.kit.Utc;
import io.clientele.people.EmployeeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The papers themselves: whose they are, which version is the newest, how they ended. */
@Repository
class PaperTable {

  private final JdbcClient jdbc;

  PaperTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  InstructionId insert(InstructionKind kind, EmployeeId author) {
    return jdbc.sql(
            "insert into instructions_paper (kind, author_id) values (:kind, :author) returning id")
        .param("kind", kind.name())
        .param("author", author.value())
        .query((row, number) -> new InstructionId(row.getLong(1)))
        .single();
  }

  StoredPaper paper(InstructionId id) {
    return paper(id, "");
  }

  /** Until the transaction ends nobody else publishes, signs or ends it. */
  StoredPaper lock(InstructionId id) {
    jdbc.sql("select id from instructions_paper where id = :id for update")
        .param("id", id.value())
        .query(Long.class)
        .list();
    return paper(id, " lock in share mode");
  }

  private StoredPaper paper(InstructionId id, String locking) {
    return jdbc.sql(
            """
            select p.*, coalesce(v.number, 0) as number from instructions_paper p
            left join instructions_version v on v.id = p.newest_id where p.id = :id
            """
                + locking)
        .param("id", id.value())
        .query((row, number) -> stored(row))
        .optional()
        .orElseThrow(NotFound::new);
  }

  void publish(InstructionId id, long version) {
    jdbc.sql("update instructions_paper set newest_id = :version where id = :id")
        .param("version", version)
        .param("id", id.value())
        .update();
  }

  void end(InstructionId id, Outcome outcome, String why, String by, Instant at) {
    jdbc.sql(
            """
            update instructions_paper set outcome = :outcome, outcome_why = :why,
              outcome_by = :by, outcome_at = :at
            where id = :id
            """)
        .param("outcome", outcome.name())
        .param("why", why)
        .param("by", by)
        .param("at", Utc.column(at))
        .param("id", id.value())
        .update();
  }

  void give(InstructionId id, EmployeeId to) {
    jdbc.sql("update instructions_paper set author_id = :to where id = :id")
        .param("to", to.value())
        .param("id", id.value())
        .update();
  }

  void delete(InstructionId id) {
    jdbc.sql("delete from instructions_paper where id = :id").param("id", id.value()).update();
  }

  /** What somebody must look after: all that has not ended. */
  List<Long> writtenBy(EmployeeId author, String locking) {
    return jdbc.sql(
            """
            select id from instructions_paper where author_id = :author and outcome is null
            order by id\
            """
                + locking)
        .param("author", author.value())
        .query(Long.class)
        .list();
  }

  private static StoredPaper stored(ResultSet row) throws SQLException {
    var outcome = row.getString("outcome");
    return new StoredPaper(
        new InstructionId(row.getLong("id")),
        InstructionKind.valueOf(row.getString("kind")),
        new EmployeeId(row.getLong("author_id")),
        row.getObject("newest_id", Long.class),
        row.getInt("number"),
        outcome == null ? null : Outcome.valueOf(outcome),
        row.getString("outcome_why"),
        row.getString("outcome_by"),
        Utc.instantOrNull(row.getObject("outcome_at", LocalDateTime.class)));
  }
}
