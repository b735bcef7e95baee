package io.clientele.approvals;

import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.kit.Utc;
import io.clientele.people.EmployeeId;
import io.clientele.people.ScopeId;
import io.clientele.routes.RouteStage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rounds as rows. Of one record one round at most is running. */
@Repository
class RoundTable {

  private final JdbcClient jdbc;
  private final SeatTable seats;
  private final JsonMapper json;

  RoundTable(JdbcClient jdbc, SeatTable seats, JsonMapper json) {
    this.jdbc = jdbc;
    this.seats = seats;
    this.json = json;
  }

  /**
   * @throws Refusal when a round of this record is running
   */
  RoundId insert(Round.Handed handed, List<RouteStage> stages, Instant at) {
    try {
      return jdbc.sql(
              """
              insert into approvals_round (kind, record, running_record, title, scope_id, owner_id,
                submitter_id, submitted_for_id, submitted_by, submitted_at, sha256, route, stages,
                stage, state)
              values (:kind, :record, :record, :title, :scope, :owner, :submitter, :for, :by, :at,
                :sha, :route, :stages, 0, 'RUNNING') returning id
              """)
          .param("kind", handed.kind())
          .param("record", handed.record())
          .param("title", handed.title())
          .param("scope", handed.scope().value())
          .param("owner", handed.owner().value())
          .param("submitter", handed.submitter().value())
          .param("for", value(handed.submittedFor()))
          .param("by", handed.submittedBy())
          .param("at", Utc.column(at))
          .param("sha", handed.sha256())
          .param("route", handed.route())
          .param("stages", json.writeValueAsString(stages))
          .query((row, number) -> new RoundId(row.getLong("id")))
          .single();
    } catch (DuplicateKeyException running) {
      throw Refusal.because("approvals.refused.running");
    }
  }

  /**
   * As it is now; until the transaction ends nobody else decides anything in it.
   *
   * @throws NotFound when there is none
   */
  Round lock(RoundId id) {
    return jdbc.sql("select * from approvals_round where id = :id for update")
        .param("id", id.value())
        .query((row, number) -> round(row, seats.locked(id)))
        .optional()
        .orElseThrow(NotFound::new);
  }

  Round read(RoundId id) {
    return jdbc.sql("select * from approvals_round where id = :id")
        .param("id", id.value())
        .query((row, number) -> round(row, seats.of(id)))
        .optional()
        .orElseThrow(NotFound::new);
  }

  /** As it is now; whoever asks holds the record, so that none begins meanwhile. */
  Optional<RoundId> runningNow(String kind, long record) {
    return jdbc.sql(
            """
            select id from approvals_round where kind = :kind and running_record = :record
            for update
            """)
        .param("kind", kind)
        .param("record", record)
        .query((row, number) -> new RoundId(row.getLong("id")))
        .optional();
  }

  Optional<RoundId> latest(String kind, long record) {
    return jdbc.sql(
            """
            select id from approvals_round where kind = :kind and record = :record
            order by id desc limit 1
            """)
        .param("kind", kind)
        .param("record", record)
        .query((row, number) -> new RoundId(row.getLong("id")))
        .optional();
  }

  /** The round before this one of the same record. */
  Optional<RoundId> earlier(Round round) {
    return jdbc.sql(
            """
            select id from approvals_round
            where kind = :kind and record = :record and id < :id order by id desc limit 1
            """)
        .param("kind", round.handed().kind())
        .param("record", round.handed().record())
        .param("id", round.id().value())
        .query((row, number) -> new RoundId(row.getLong("id")))
        .optional();
  }

  /** Keeps where a locked round stands. */
  void save(Round round, Instant at) {
    var running = round.state() == RoundState.RUNNING;
    jdbc.sql(
            """
            update approvals_round set state = :state, stage = :stage,
              running_record = if(:running, record, null), ended_at = if(:running, null, :at)
            where id = :id and state = 'RUNNING'
            """)
        .param("state", round.state().name())
        .param("stage", round.stage())
        .param("running", running)
        .param("at", Utc.column(at))
        .param("id", round.id().value())
        .update();
  }

  /** Keeps the way of a locked round, which has become longer. */
  void saveStages(Round round) {
    jdbc.sql("update approvals_round set stages = :stages where id = :id")
        .param("stages", json.writeValueAsString(round.stages()))
        .param("id", round.id().value())
        .update();
  }

  void follow(String kind, long record, ScopeId scope) {
    jdbc.sql("update approvals_round set scope_id = :scope where kind = :kind and record = :record")
        .param("scope", scope.value())
        .param("kind", kind)
        .param("record", record)
        .update();
  }

  private Round round(ResultSet row, List<Seat> seats) throws SQLException {
    var submittedFor = row.getObject("submitted_for_id", Long.class);
    return new Round(
        new RoundId(row.getLong("id")),
        new Round.Handed(
            row.getString("kind"),
            row.getLong("record"),
            row.getString("title"),
            new ScopeId(row.getLong("scope_id")),
            new EmployeeId(row.getLong("owner_id")),
            new EmployeeId(row.getLong("submitter_id")),
            submittedFor == null ? null : new EmployeeId(submittedFor),
            row.getString("submitted_by"),
            row.getString("sha256"),
            row.getLong("route")),
        stages(row.getString("stages")),
        row.getInt("stage"),
        RoundState.valueOf(row.getString("state")),
        seats);
  }

  List<RouteStage> stages(String written) {
    return json.readValue(written, new TypeReference<>() {});
  }

  private static @Nullable Long value(@Nullable EmployeeId id) {
    return id == null ? null : id.value();
  }
}
