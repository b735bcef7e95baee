package io.clientele.people;

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

/** Grants as they are listed and taken back. */
@Repository
class GrantTable {

  private final JdbcClient jdbc;

  GrantTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A grant as a row, with the scope it opens. */
  record Kept(
      GrantId id,
      ScopeId scope,
      @Nullable String employee,
      @Nullable String role,
      Right right,
      String why,
      String by,
      Instant at,
      @Nullable Instant until,
      @Nullable Instant revokedAt) {

    boolean isOpen(Instant now) {
      return revokedAt == null && (until == null || until.isAfter(now));
    }
  }

  List<Kept> rows(String words, boolean withEnded, Instant now, Pageable page) {
    return select(
            """
            where (:withEnded or (g.revoked_at is null and (g.until is null or g.until > :now)))
              and concat_ws(' ', e.name, g.granted_by, g.why) like :like
            order by g.id desc limit :limit offset :offset
            """)
        .param("withEnded", withEnded)
        .param("now", Utc.column(now))
        .param("like", Like.containing(words.strip()))
        .param("limit", page.getPageSize())
        .param("offset", page.getOffset())
        .query((row, number) -> kept(row))
        .list();
  }

  Kept get(GrantId id) {
    return select("where g.id = :id")
        .param("id", id.value())
        .query((row, number) -> kept(row))
        .optional()
        .orElseThrow(NotFound::new);
  }

  boolean revoke(GrantId id, Instant now) {
    return jdbc.sql(
                """
                update people_scope_grant set revoked_at = :now
                where id = :id and revoked_at is null
                """)
            .param("now", Utc.column(now))
            .param("id", id.value())
            .update()
        == 1;
  }

  private JdbcClient.StatementSpec select(String where) {
    return jdbc.sql(
        """
        select g.*, e.name as employee_name from people_scope_grant g
        left join people_employee e on e.id = g.employee_id
        """
            + where);
  }

  private static Kept kept(ResultSet row) throws SQLException {
    return new Kept(
        new GrantId(row.getLong("id")),
        new ScopeId(row.getLong("scope_id")),
        row.getString("employee_name"),
        row.getString("role"),
        Right.valueOf(row.getString("access_right")),
        row.getString("why"),
        row.getString("granted_by"),
        Utc.instant(row.getObject("granted_at", LocalDateTime.class)),
        instant(row, "until").orElse(null),
        instant(row, "revoked_at").orElse(null));
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, LocalDateTime.class)).map(Utc::instant);
  }
}
