package io.clientele.imports;

import io.clientele.documents.DocumentId;
import io.clientele.imports.ImportRun.Counts;
import io.clientele.imports.ImportRun.State;
import io.clientele.kit.NotFound;
import io.clientele.kit.Text;
import io.clientele.kit.Utc;
import io.clientele.people.EmployeeId;
import io.clientele.tables.Dialect;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The runs as rows. */
@Repository
class RunTable {

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;
  private final ImportSignal signal;

  RunTable(JdbcClient jdbc, JsonMapper json, Clock clock, ImportSignal signal) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
    this.signal = signal;
  }

  ImportRunId insert(
      String target, EmployeeId by, DocumentId document, String fileName, Dialect dialect) {
    return jdbc.sql(
            """
            insert into imports_run
              (target, employee_id, document_id, file_name, encoding, delimiter, sheet, mapping, state,
               row_count, next_row, created_rows, updated_rows, unchanged_rows, refused_rows,
               uploaded_at)
            values (:target, :by, :document, :name, :encoding, :delimiter, :sheet, '{"fields":{}}',
               'UPLOADED', 0, 0, 0, 0, 0, 0, :at) returning id
            """)
        .param("target", target)
        .param("by", by.value())
        .param("document", document.value())
        .param("name", fileName)
        .params(DialectColumns.of(dialect))
        .param("at", Utc.column(clock.instant()))
        .query((row, number) -> new ImportRunId(row.getLong("id")))
        .single();
  }

  void read(ImportRunId run, Dialect dialect, ImportMapping mapping, long rows) {
    jdbc.sql(
            """
            update imports_run set encoding = :encoding, delimiter = :delimiter, sheet = :sheet,
              mapping = :mapping, row_count = :rows where id = :id
            """)
        .params(DialectColumns.of(dialect))
        .param("mapping", json.writeValueAsString(mapping))
        .param("rows", rows)
        .param("id", run.value())
        .update();
  }

  void map(ImportRunId run, ImportMapping mapping) {
    jdbc.sql("update imports_run set mapping = :mapping where id = :id")
        .param("mapping", json.writeValueAsString(mapping))
        .param("id", run.value())
        .update();
  }

  /** From the first row again, with whatever worker takes it. */
  void rewind(ImportRunId run) {
    jdbc.sql("delete from imports_row where run_id = :id").param("id", run.value()).update();
    jdbc.sql(
            """
            update imports_run set next_row = 0, created_rows = 0, updated_rows = 0,
              unchanged_rows = 0, refused_rows = 0, lease_holder = null, lease_until = null
            where id = :id
            """)
        .param("id", run.value())
        .update();
  }

  /** The import's own end stays as it was. */
  void undo(ImportRun run, State next) {
    if (!run.state().canBecome(next)) {
      throw new IllegalStateException(run.state() + " to " + next);
    }
    jdbc.sql(
            """
            update imports_run set state = :state, lease_holder = null, lease_until = null
            where id = :id
            """)
        .param("state", next.name())
        .param("id", run.id().value())
        .update();
    if (next.isUnderWay()) {
      signal.afterCommit();
    }
  }

  void become(ImportRun run, State next, @Nullable Text failure) {
    if (!run.state().canBecome(next)) {
      throw new IllegalStateException(run.state() + " to " + next);
    }
    jdbc.sql(
            """
            update imports_run set state = :state, finished_at = :at, failure_key = :key,
              failure_arguments = :arguments, lease_holder = null, lease_until = null
            where id = :id
            """)
        .param("state", next.name())
        .param("at", next.isOver() ? Utc.column(clock.instant()) : null)
        .param("key", failure == null ? null : failure.key())
        .param("arguments", failure == null ? null : json.writeValueAsString(failure.arguments()))
        .param("id", run.id().value())
        .update();
    if (next.isUnderWay()) {
      signal.afterCommit();
    }
  }

  void advance(ImportRunId run, int rows, Counts counts) {
    jdbc.sql(
            """
            update imports_run set next_row = next_row + :rows,
              created_rows = created_rows + :created, updated_rows = updated_rows + :updated,
              unchanged_rows = unchanged_rows + :unchanged, refused_rows = refused_rows + :refused
            where id = :id
            """)
        .param("rows", rows)
        .param("created", counts.created())
        .param("updated", counts.updated())
        .param("unchanged", counts.unchanged())
        .param("refused", counts.refused())
        .param("id", run.value())
        .update();
  }

  /**
   * @throws NotFound when there is no such run
   */
  ImportRun get(ImportRunId run) {
    return find(run, "").orElseThrow(NotFound::new);
  }

  /**
   * The run, kept from everybody else until the transaction ends.
   *
   * @throws NotFound when there is no such run
   */
  ImportRun lock(ImportRunId run) {
    return find(run, "for update").orElseThrow(NotFound::new);
  }

  private Optional<ImportRun> find(ImportRunId run, String lock) {
    return jdbc.sql("select * from imports_run where id = :id " + lock)
        .param("id", run.value())
        .query((row, number) -> read(row))
        .optional();
  }

  List<ImportRun> all() {
    return jdbc.sql("select * from imports_run order by id")
        .query((row, number) -> read(row))
        .list();
  }

  /** The run, kept from everybody else; empty when somebody else has it at this moment. */
  Optional<ImportRun> lockIfFree(ImportRunId run) {
    return find(run, "for update skip locked");
  }

  void forgetSource(ImportRunId run, String fileName) {
    jdbc.sql("update imports_run set document_id = null, file_name = :name where id = :id")
        .param("name", fileName)
        .param("id", run.value())
        .update();
  }

  /** The newest first. */
  List<ImportRun> of(EmployeeId self, Collection<EmployeeId> others, String target, int limit) {
    return jdbc.sql(
            """
            select * from imports_run
            where target = :target and (employee_id = :self
              or (employee_id in (:others) and finished_at is not null))
            order by id desc limit :limit
            """)
        .param("self", self.value())
        .param("others", others.stream().map(EmployeeId::value).toList())
        .param("target", target)
        .param("limit", limit)
        .query((row, number) -> read(row))
        .list();
  }

  private ImportRun read(ResultSet row) throws SQLException {
    var key = row.getString("failure_key");
    var document = row.getObject("document_id", Long.class);
    return new ImportRun(
        new ImportRunId(row.getLong("id")),
        row.getString("target"),
        new EmployeeId(row.getLong("employee_id")),
        document == null ? null : new DocumentId(document),
        row.getString("file_name"),
        DialectColumns.read(row),
        json.readValue(row.getString("mapping"), ImportMapping.class),
        State.valueOf(row.getString("state")),
        row.getLong("row_count"),
        row.getLong("next_row"),
        new Counts(
            row.getLong("created_rows"),
            row.getLong("updated_rows"),
            row.getLong("unchanged_rows"),
            row.getLong("refused_rows")),
        key == null
            ? null
            : new Text(
                key, json.readValue(row.getString("failure_arguments"), new TypeReference<>() {})),
        Utc.instant(row.getObject("uploaded_at", LocalDateTime.class)),
        Utc.instantOrNull(row.getObject("finished_at", LocalDateTime.class)));
  }
}
