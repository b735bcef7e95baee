package io.clientele.imports;

import io.clientele.imports.ImportRun.RefusedRow;
import io.clientele.kit.PersonMarks;
import io.clientele.kit.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows that were refused, with why. */
@Repository
class RefusedRows {

  private final NamedParameterJdbcTemplate jdbc;
  private final JsonMapper json;

  RefusedRows(NamedParameterJdbcTemplate jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  void add(ImportRunId run, List<RefusedRow> rows) {
    add(run, rows, false);
  }

  /** Rows of which something stays when the import is undone. */
  void addKept(ImportRunId run, List<RefusedRow> rows) {
    add(run, rows, true);
  }

  @SuppressWarnings("unchecked")
  private void add(ImportRunId run, List<RefusedRow> rows, boolean kept) {
    jdbc.batchUpdate(
        """
        insert into imports_row (run_id, line, reason_key, reason_arguments, kept)
        values (:run, :line, :key, :arguments, :kept)
        """,
        rows.stream()
            .map(
                row ->
                    Map.of(
                        "run", run.value(),
                        "line", row.line(),
                        "kept", kept,
                        "key", row.reason().key(),
                        "arguments", json.writeValueAsString(plain(row.reason()))))
            .toArray(Map[]::new));
  }

  /** By their lines. */
  List<RefusedRow> of(ImportRunId run, long offset, int limit) {
    return of(run, false, offset, limit);
  }

  List<RefusedRow> kept(ImportRunId run, long offset, int limit) {
    return of(run, true, offset, limit);
  }

  private List<RefusedRow> of(ImportRunId run, boolean kept, long offset, int limit) {
    return jdbc.query(
        """
        select * from imports_row where run_id = :run and kept = :kept
        order by line limit :limit offset :offset
        """,
        Map.of("run", run.value(), "kept", kept, "limit", limit, "offset", offset),
        (row, number) -> read(row));
  }

  /** Puts something else wherever a reason names the person. */
  void redact(PersonMarks marks, String instead) {
    jdbc.query(
        "select run_id, line, reason_key, reason_arguments from imports_row order by run_id, line",
        Map.of(),
        row -> {
          if (marks.in(row.getString("reason_arguments"))) {
            var said = read(row);
            var arguments =
                said.reason().arguments().stream()
                    .map(one -> one instanceof String words ? marks.without(words, instead) : one)
                    .toList();
            write(row.getLong("run_id"), said.line(), arguments);
          }
        });
  }

  private void write(long run, long line, List<Object> arguments) {
    jdbc.update(
        """
        update imports_row set reason_arguments = :arguments where run_id = :run and line = :line
        """,
        Map.of("run", run, "line", line, "arguments", json.writeValueAsString(arguments)));
  }

  private RefusedRow read(ResultSet row) throws SQLException {
    return new RefusedRow(
        row.getLong("line"),
        new Text(
            row.getString("reason_key"),
            json.readValue(row.getString("reason_arguments"), new TypeReference<>() {})));
  }

  /** Only what JSON brings back as it was: numbers and words. */
  private static List<Object> plain(Text reason) {
    return reason.arguments().stream()
        .map(argument -> argument instanceof Number ? argument : String.valueOf(argument))
        .toList();
  }
}
