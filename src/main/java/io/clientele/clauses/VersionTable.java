package io.clientele.clauses;

import io.clientele.kit.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** All versions that were published; they are only ever added. */
@Repository
class VersionTable {

  private final JdbcClient jdbc;
  private final JsonMapper json;

  VersionTable(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  void insert(TemplateId id, TemplateVersion version, TemplateBody body) {
    jdbc.sql(
            """
            insert into clauses_version (template_id, number, body, note, made_at, made_by)
            values (:id, :number, :body, :note, :at, :by)
            """)
        .param("id", id.value())
        .param("number", version.number())
        .param("body", json.writeValueAsString(body))
        .param("note", version.note())
        .param("at", Utc.column(version.at()))
        .param("by", version.by())
        .update();
  }

  Optional<TemplateBody> body(TemplateId id, long number) {
    return jdbc.sql("select body from clauses_version where template_id = :id and number = :number")
        .param("id", id.value())
        .param("number", number)
        .query((row, place) -> json.readValue(row.getString("body"), TemplateBody.class))
        .optional();
  }

  /** The newest first. */
  List<TemplateVersion> of(TemplateId id, int limit) {
    return jdbc.sql(
            """
            select number, made_at, made_by, note from clauses_version where template_id = :id
            order by number desc limit :limit
            """)
        .param("id", id.value())
        .param("limit", limit)
        .query((row, place) -> version(row))
        .list();
  }

  TemplateVersion version(TemplateId id, long number) {
    return jdbc.sql(
            """
            select number, made_at, made_by, note from clauses_version
            where template_id = :id and number = :number
            """)
        .param("id", id.value())
        .param("number", number)
        .query((row, place) -> version(row))
        .single();
  }

  private static TemplateVersion version(ResultSet row) throws SQLException {
    return new TemplateVersion(
        row.getLong("number"),
        Utc.instant(row.getObject("made_at", LocalDateTime.class)),
        row.getString("made_by"),
        row.getString("note"));
  }
}
