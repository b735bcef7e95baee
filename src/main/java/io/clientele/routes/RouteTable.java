package io.clientele.routes;

import io.clientele.kit.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All versions of all routes; they are only ever added. */
@Repository
class RouteTable {

  private final JdbcClient jdbc;
  private final JsonMapper json;

  RouteTable(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  Optional<Route> newest(String kind) {
    return versions(kind, 1).stream().findFirst();
  }

  Optional<Route> version(String kind, long number) {
    return jdbc.sql("select * from routes_version where kind = :kind and number = :number")
        .param("kind", kind)
        .param("number", number)
        .query((row, place) -> route(row))
        .optional();
  }

  /** The newest first. */
  List<Route> versions(String kind, int limit) {
    return jdbc.sql(
            """
            select * from routes_version where kind = :kind order by number desc limit :limit
            """)
        .param("kind", kind)
        .param("limit", limit)
        .query((row, place) -> route(row))
        .list();
  }

  /**
   * @throws OptimisticLockingFailureException when somebody else made this version
   */
  void insert(String kind, long number, List<RouteStage> stages, Instant at, String by) {
    try {
      jdbc.sql(
              """
              insert into routes_version (kind, number, stages, made_at, made_by)
              values (:kind, :number, :stages, :at, :by)
              """)
          .param("kind", kind)
          .param("number", number)
          .param("stages", json.writeValueAsString(stages))
          .param("at", Utc.column(at))
          .param("by", by)
          .update();
    } catch (DuplicateKeyException madeMeanwhile) {
      throw new OptimisticLockingFailureException("route " + kind, madeMeanwhile);
    }
  }

  private Route route(ResultSet row) throws SQLException {
    List<RouteStage> stages = json.readValue(row.getString("stages"), new TypeReference<>() {});
    return new Route(
        row.getString("kind"),
        row.getLong("number"),
        stages,
        Utc.instant(row.getObject("made_at", LocalDateTime.class)),
        row.getString("made_by"));
  }
}
