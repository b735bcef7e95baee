package io.clientele.imports;

import io.clientele.imports.ImportRun.RefusedRow;
import io.clientele.kit.Text;
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

  @SuppressWarnings("unchecked")
  void add(ImportRunId run, List<RefusedRow> rows) {
    jdbc.batchUpdate(
        """
        insert into imports_row (run_id, line, reason_key, reason_arguments)
        values (:run, :line, :key, :arguments)
        """,
        rows.stream()
            .map(
                row ->
                    Map.of(
                        "run", run.value(),
                        "line", row.line(),
                        "key", row.reason().key(),
                        "arguments", json.writeValueAsString(plain(row.reason()))))
            .toArray(Map[]::new));
  }

  /** By their lines. */
  List<RefusedRow> of(ImportRunId run, long offset, int limit) {
    return jdbc.query(
        """
        select * from imports_row where run_id = :run order by line limit :limit offset :offset
        """,
        Map.of("run", run.value(), "limit", limit, "offset", offset),
        (row, number) ->
            new RefusedRow(
                row.getLong("line"),
                new Text(
                    row.getString("reason_key"),
                    json.readValue(row.getString("reason_arguments"), new TypeReference<>() {}))));
  }

  /** Only what JSON brings back as it was: numbers and words. */
  private static List<Object> plain(Text reason) {
    return reason.arguments().stream()
        .map(argument -> argument instanceof Number ? argument : String.valueOf(argument))
        .toList();
  }
}
