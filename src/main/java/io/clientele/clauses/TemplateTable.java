package io.clientele.clauses;

import io.clientele.kit.Like;
import io.clientele.kit.NotFound;
import io.clientele.kit.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** All templates, each with its draft. */
@Repository
class TemplateTable {

  private static final String TEMPLATE =
      """
      select t.*, v.body from clauses_template t
      left join clauses_version v on v.template_id = t.id and v.number = t.published
      where t.id = :id
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;

  TemplateTable(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  TemplateId insert(TemplateDetails details, TemplateBody draft, Instant at, String by) {
    return jdbc.sql(
            """
            insert into clauses_template
              (version, name, kind, language, country, published, draft, changed_at, changed_by)
            values (0, :name, :kind, :language, :country, 0, :draft, :at, :by) returning id
            """)
        .param("name", details.name())
        .param("kind", details.kind().name())
        .param("language", details.language())
        .param("country", details.country())
        .param("draft", json.writeValueAsString(draft))
        .param("at", Utc.column(at))
        .param("by", by)
        .query((row, number) -> new TemplateId(row.getLong("id")))
        .single();
  }

  Optional<StoredTemplate> find(TemplateId id) {
    return find(id, "");
  }

  /** As it is now; until the transaction ends nobody else changes it. */
  StoredTemplate lock(TemplateId id) {
    return find(id, " for update").orElseThrow(NotFound::new);
  }

  private Optional<StoredTemplate> find(TemplateId id, String locking) {
    return jdbc.sql(TEMPLATE + locking)
        .param("id", id.value())
        .query((row, number) -> template(row))
        .optional();
  }

  /** Of one that is locked. */
  void update(StoredTemplate template, Instant at, String by) {
    jdbc.sql(
            """
            update clauses_template set version = version + 1, name = :name, kind = :kind,
              language = :language, country = :country, published = :published, draft = :draft,
              retired_at = if(:retired, coalesce(retired_at, :at), null), changed_at = :at,
              changed_by = :by
            where id = :id
            """)
        .param("name", template.details().name())
        .param("kind", template.details().kind().name())
        .param("language", template.details().language())
        .param("country", template.details().country())
        .param("published", template.number())
        .param("draft", written(template.draft()))
        .param("retired", template.retired())
        .param("at", Utc.column(at))
        .param("by", by)
        .param("id", template.id().value())
        .update();
  }

  /** The current page of them, those that are not offered last. */
  List<TemplateRow> rows(TemplateFilter filter, boolean withDrafts, Pageable page) {
    return jdbc.sql(
            """
            select t.id, t.name, t.kind, t.language, t.country, t.published, v.made_at,
              t.draft is not null as drafted, t.retired_at from clauses_template t
            left join clauses_version v on v.template_id = t.id and v.number = t.published
            where t.name like :like and (:kind = '' or t.kind = :kind)
              and (:language = '' or t.language = :language)
              and (:retired or t.retired_at is null) and (:drafts or t.published > 0)
            order by t.retired_at is not null, t.name, t.id limit :limit offset :offset
            """)
        .param("like", Like.containing(filter.words().strip()))
        .param("kind", filter.kind() == null ? "" : filter.kind().name())
        .param("language", filter.language())
        .param("retired", filter.withRetired())
        .param("drafts", withDrafts)
        .param("limit", page.isPaged() ? page.getPageSize() : Integer.MAX_VALUE)
        .param("offset", page.isPaged() ? page.getOffset() : 0)
        .query((row, number) -> row(row, withDrafts))
        .list();
  }

  /** Those in which there is a template. */
  List<String> languages() {
    return jdbc.sql("select distinct language from clauses_template order by language")
        .query(String.class)
        .list();
  }

  private @Nullable String written(@Nullable TemplateBody body) {
    return body == null ? null : json.writeValueAsString(body);
  }

  private StoredTemplate template(ResultSet row) throws SQLException {
    return new StoredTemplate(
        new TemplateId(row.getLong("id")),
        row.getLong("version"),
        details(row),
        row.getLong("published"),
        body(row.getString("body")),
        body(row.getString("draft")),
        row.getObject("retired_at") != null,
        Utc.instant(row.getObject("changed_at", LocalDateTime.class)),
        row.getString("changed_by"));
  }

  private @Nullable TemplateBody body(@Nullable String written) {
    return written == null ? null : json.readValue(written, TemplateBody.class);
  }

  private static TemplateRow row(ResultSet row, boolean withDrafts) throws SQLException {
    return new TemplateRow(
        new TemplateId(row.getLong("id")),
        details(row),
        row.getLong("published"),
        Utc.instantOrNull(row.getObject("made_at", LocalDateTime.class)),
        withDrafts && row.getBoolean("drafted"),
        row.getObject("retired_at") != null);
  }

  private static TemplateDetails details(ResultSet row) throws SQLException {
    return new TemplateDetails(
        row.getString("name"),
        ContractKind.valueOf(row.getString("kind")),
        row.getString("language"),
        row.getString("country"));
  }
}
