package io.clientele.imports;

import io.clientele.kit.PersonMarks;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** What each row of an import wrote, as its target needs it to take the row back. */
@Repository
class RowTraces {

  /** Stands where a trace named somebody who was erased. */
  static final String ERASED = "";

  private static final int AT_ONCE = 500;

  private final NamedParameterJdbcTemplate jdbc;

  RowTraces(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  record Trace(long line, String words) {}

  @SuppressWarnings("unchecked")
  void add(ImportRunId run, List<Trace> traces) {
    jdbc.batchUpdate(
        "insert into imports_trace (run_id, line, words) values (:run, :line, :words)",
        traces.stream()
            .map(trace -> Map.of("run", run.value(), "line", trace.line(), "words", trace.words()))
            .toArray(Map[]::new));
  }

  long count(ImportRunId run) {
    var found =
        jdbc.queryForObject(
            "select count(*) from imports_trace where run_id = :run",
            Map.of("run", run.value()),
            Long.class);
    return found == null ? 0 : found;
  }

  /** In the order of the file, some at a time; those of people who were erased are left out. */
  void each(ImportRunId run, Consumer<String> reader) {
    var after = 0L;
    List<Trace> some;
    do {
      some =
          query(
              """
              select line, words from imports_trace
              where run_id = :run and line > :after order by line limit :limit
              """,
              Map.of("run", run.value(), "after", after, "limit", AT_ONCE));
      some.stream().map(Trace::words).filter(words -> !words.equals(ERASED)).forEach(reader);
      after = some.isEmpty() ? after : some.getLast().line();
    } while (some.size() == AT_ONCE);
  }

  /** The last rows first. */
  List<Trace> last(ImportRunId run, int limit) {
    return query(
        """
        select line, words from imports_trace where run_id = :run order by line desc limit :limit
        """,
        Map.of("run", run.value(), "limit", limit));
  }

  private List<Trace> query(String sql, Map<String, Object> parameters) {
    return jdbc.query(
        sql, parameters, (row, number) -> new Trace(row.getLong("line"), row.getString("words")));
  }

  void remove(ImportRunId run, List<Trace> traces) {
    if (!traces.isEmpty()) {
      jdbc.update(
          "delete from imports_trace where run_id = :run and line in (:lines)",
          Map.of("run", run.value(), "lines", traces.stream().map(Trace::line).toList()));
    }
  }

  /** What names the person cannot be taken back any more. */
  void redact(PersonMarks marks) {
    jdbc.query(
        "select run_id, line, words from imports_trace order by run_id, line",
        Map.of(),
        row -> {
          if (marks.inRow(List.of(row.getString("words")))) {
            jdbc.update(
                "update imports_trace set words = :words where run_id = :run and line = :line",
                Map.of("words", ERASED, "run", row.getLong("run_id"), "line", row.getLong("line")));
          }
        });
  }
}
