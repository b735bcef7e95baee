package io.clientele.mail;

import io.clientele.kit.Utc;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which lanes stand still, and why. */
@Repository
class LaneTable {

  private final JdbcClient jdbc;

  LaneTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<PausedLane> paused() {
    return jdbc.sql("select * from mail_lane where paused_at is not null order by paused_at")
        .query(
            (row, number) ->
                new PausedLane(
                    Lane.valueOf(row.getString("lane")),
                    Utc.instant(
                        Objects.requireNonNull(row.getObject("paused_at", LocalDateTime.class))),
                    row.getString("reason")))
        .list();
  }

  Set<Lane> open() {
    var open = EnumSet.allOf(Lane.class);
    paused().forEach(paused -> open.remove(paused.lane()));
    return open;
  }

  /** True when the lane was open until now. */
  boolean pause(Lane lane, String reason, Instant now) {
    jdbc.sql("insert ignore into mail_lane (lane) values (:lane)")
        .param("lane", lane.name())
        .update();
    return jdbc.sql(
                """
                update mail_lane set paused_at = :now, reason = :reason
                where lane = :lane and paused_at is null
                """)
            .param("lane", lane.name())
            .param("now", Utc.column(now))
            .param("reason", reason)
            .update()
        > 0;
  }

  /** True when the lane stood still until now. */
  boolean resume(Lane lane) {
    return jdbc.sql(
                """
                update mail_lane set paused_at = null, reason = null
                where lane = :lane and paused_at is not null
                """)
            .param("lane", lane.name())
            .update()
        > 0;
  }
}
