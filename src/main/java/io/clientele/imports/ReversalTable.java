package io.clientele.imports;

import io.clientele.kit.Utc;
import io.clientele.people.EmployeeId;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who undid which import and how far that came, as rows. */
@Repository
class ReversalTable {

  private final JdbcClient jdbc;
  private final Clock clock;

  ReversalTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void begin(ImportRunId run, EmployeeId by, String inWords, long rows) {
    jdbc.sql(
            """
            insert into imports_reversal
              (run_id, employee_id, begun_by, begun_at, row_count, undone_rows, kept_rows)
            values (:run, :by, :words, :at, :rows, 0, 0)
            """)
        .param("run", run.value())
        .param("by", by.value())
        .param("words", inWords)
        .param("at", Utc.column(clock.instant()))
        .param("rows", rows)
        .update();
  }

  void advance(ImportRunId run, int undone, int kept) {
    jdbc.sql(
            """
            update imports_reversal set undone_rows = undone_rows + :undone,
              kept_rows = kept_rows + :kept
            where run_id = :run
            """)
        .param("undone", undone)
        .param("kept", kept)
        .param("run", run.value())
        .update();
  }

  Optional<ImportReversal> find(ImportRunId run) {
    return jdbc.sql("select * from imports_reversal where run_id = :run")
        .param("run", run.value())
        .query(
            (row, number) ->
                new ImportReversal(
                    row.getString("begun_by"),
                    Utc.instant(row.getObject("begun_at", LocalDateTime.class)),
                    row.getLong("row_count"),
                    row.getLong("undone_rows"),
                    row.getLong("kept_rows")))
        .optional();
  }

  EmployeeId by(ImportRunId run) {
    return jdbc.sql("select employee_id from imports_reversal where run_id = :run")
        .param("run", run.value())
        .query((row, number) -> new EmployeeId(row.getLong("employee_id")))
        .single();
  }
}
