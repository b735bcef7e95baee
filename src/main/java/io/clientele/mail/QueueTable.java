package io.clientele.mail;

import static java.util.stream.Collectors.joining;

import io.clientele.kit.Utc;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The letters that still move, and who is at each. Its methods run in the transaction of the
 * caller, and all of them lock a letter's row here before its row in the ledger. Leases go by the
 * database's clock, which all nodes share.
 */
@Repository
class QueueTable {

  private final JdbcClient jdbc;
  private final JdbcTemplate batch;

  QueueTable(JdbcClient jdbc, JdbcTemplate batch) {
    this.jdbc = jdbc;
    this.batch = batch;
  }

  /** A letter as its row in the queue and the ledger have it, locked. */
  record Held(Claim claim, MailState state, boolean lanePaused) {}

  List<Claim> claim(
      String owner, long token, Set<Lane> lanes, int limit, Duration lease, Instant now) {
    var claims =
        jdbc.sql(
                """
                select message_id, lane, attempt from mail_queue
                where lease_owner is null and lane in (:lanes) and not_before <= :now
                order by priority, not_before limit :limit for update skip locked
                """)
            .param("lanes", lanes.stream().map(Lane::name).toList())
            .param("now", Utc.column(now))
            .param("limit", limit)
            .query(
                (row, number) ->
                    new Claim(
                        row.getLong("message_id"),
                        Lane.valueOf(row.getString("lane")),
                        token,
                        row.getInt("attempt") + 1))
            .list();
    if (!claims.isEmpty()) {
      var ids = claims.stream().map(Claim::id).toList();
      jdbc.sql(
              """
              update mail_queue set lease_owner = :owner, token = :token,
                lease_until = utc_timestamp(6) + interval :lease microsecond
              where message_id in (:ids)
              """)
          .param("owner", owner)
          .param("token", token)
          .param("lease", microseconds(lease))
          .param("ids", ids)
          .update();
      become(MailState.CLAIMED, ids);
    }
    return claims;
  }

  void renew(String owner, Collection<Long> ids, Duration lease) {
    jdbc.sql(
            """
            update mail_queue set lease_until = utc_timestamp(6) + interval :lease microsecond
            where message_id in (:ids) and lease_owner = :owner
            """)
        .param("owner", owner)
        .param("lease", microseconds(lease))
        .param("ids", ids)
        .update();
  }

  /** Letters whose worker has fallen silent, locked. */
  Map<Long, Held> expired(int limit) {
    return held(
        """
        select q.*, m.state, false paused
        from mail_queue q straight_join mail_message m on m.id = q.message_id
        where q.lease_until < utc_timestamp(6) limit %d for update skip locked
        """
            .formatted(limit),
        Map.of());
  }

  Map<Long, Held> lock(Collection<Long> ids) {
    return held(
        """
        select q.*, m.state,
          exists (select 1 from mail_lane l where l.lane = q.lane and l.paused_at is not null) paused
        from mail_queue q straight_join mail_message m on m.id = q.message_id
        where q.message_id in (:ids) order by q.message_id for update
        """,
        Map.of("ids", ids));
  }

  void become(MailState state, Collection<Long> ids) {
    jdbc.sql("update mail_message set state = :state where id in (:ids)")
        .param("state", state.name())
        .param("ids", ids)
        .update();
  }

  /** Out of the queue: nothing moves them any more by itself. */
  void remove(Collection<Long> ids) {
    var list = ids.stream().map(String::valueOf).collect(joining(","));
    batch.update("delete from mail_queue where message_id in (" + list + ")");
  }

  void forgetSecrets(Collection<Long> ids) {
    var list = ids.stream().map(String::valueOf).collect(joining(","));
    batch.update("delete from mail_secret where message_id in (" + list + ")");
  }

  /** Back into the queue, free for every worker from this moment on. */
  void giveBack(Map<Long, Instant> notBefore, Map<Long, Integer> attempts) {
    batch.batchUpdate(
        """
        update mail_queue set lease_owner = null, lease_until = null, token = null,
          not_before = ?, attempt = ? where message_id = ?
        """,
        notBefore.entrySet().stream()
            .map(
                entry ->
                    new Object[] {
                      Utc.column(entry.getValue()), attempts.get(entry.getKey()), entry.getKey()
                    })
            .toList());
  }

  private Map<Long, Held> held(String query, Map<String, ?> parameters) {
    var held = new HashMap<Long, Held>();
    jdbc.sql(query)
        .params(parameters)
        .query(
            row -> {
              held.put(
                  row.getLong("message_id"),
                  new Held(
                      new Claim(
                          row.getLong("message_id"),
                          Lane.valueOf(row.getString("lane")),
                          row.getLong("token"),
                          row.getInt("attempt") + 1),
                      MailState.valueOf(row.getString("state")),
                      row.getBoolean("paused")));
            });
    return held;
  }

  private static long microseconds(Duration duration) {
    return duration.toNanos() / 1_000;
  }
}
