package io.clientele.accounts;

import io.clientele.kit.Utc;
import io.clientele.people.EmployeeId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sessions as rows; a row that has ended or fallen silent opens nothing. */
@Repository
class SessionTable {

  static final Duration SILENT_AT_MOST = Duration.ofHours(12);
  static final Duration LONGEST = Duration.ofDays(30);

  private static final Duration NOTED_EVERY = Duration.ofMinutes(1);
  private static final String ALIVE =
      " ended_at is null and last_seen_at > :silent and since > :oldest ";

  private final JdbcClient jdbc;
  private final Clock clock;

  SessionTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void insert(EmployeeId employee, String key, String address, String agent) {
    jdbc.sql(
            """
            insert into accounts_session
              (employee_id, key_sha256, since, last_seen_at, address, agent)
            values (:employee, :key, :now, :now, :address, :agent)
            """)
        .param("employee", employee.value())
        .param("key", key)
        .param("now", Utc.column(clock.instant()))
        .param("address", address)
        .param("agent", agent.substring(0, Math.min(250, agent.length())))
        .update();
  }

  Optional<EmployeeId> touch(String key) {
    var now = clock.instant();
    var found =
        alive("select employee_id, last_seen_at from accounts_session where key_sha256 = :key and")
            .param("key", key)
            .query(
                (row, number) ->
                    new Seen(row.getLong(1), Utc.instant(row.getObject(2, LocalDateTime.class))))
            .optional();
    if (found.isPresent() && found.get().at().isBefore(now.minus(NOTED_EVERY))) {
      jdbc.sql("update accounts_session set last_seen_at = :now where key_sha256 = :key")
          .param("now", Utc.column(now))
          .param("key", key)
          .update();
    }
    return found.map(seen -> new EmployeeId(seen.employee()));
  }

  private record Seen(long employee, Instant at) {}

  List<SessionRow> open(EmployeeId employee, Optional<String> currentKey) {
    return alive("select * from accounts_session where employee_id = :employee and")
        .param("employee", employee.value())
        .query(
            (row, number) ->
                new SessionRow(
                    new SessionId(row.getLong("id")),
                    Utc.instant(row.getObject("since", LocalDateTime.class)),
                    Utc.instant(row.getObject("last_seen_at", LocalDateTime.class)),
                    row.getString("address"),
                    row.getString("agent"),
                    currentKey.filter(row.getString("key_sha256")::equals).isPresent()))
        .list()
        .stream()
        .sorted(Comparator.comparing(SessionRow::lastSeen).reversed())
        .toList();
  }

  void end(String key) {
    jdbc.sql(
            """
            update accounts_session set ended_at = :now
            where key_sha256 = :key and ended_at is null
            """)
        .param("now", Utc.column(clock.instant()))
        .param("key", key)
        .update();
  }

  boolean end(EmployeeId owner, SessionId session, String by) {
    return jdbc.sql(
                """
                update accounts_session set ended_at = :now, ended_by = :by
                where id = :id and employee_id = :owner and ended_at is null
                """)
            .param("now", Utc.column(clock.instant()))
            .param("by", by)
            .param("id", session.value())
            .param("owner", owner.value())
            .update()
        == 1;
  }

  int endAll(EmployeeId owner, Optional<String> butKey, String by) {
    return jdbc.sql(
            """
            update accounts_session set ended_at = :now, ended_by = :by
            where employee_id = :owner and ended_at is null and key_sha256 <> :but
            """)
        .param("now", Utc.column(clock.instant()))
        .param("by", by)
        .param("owner", owner.value())
        .param("but", butKey.orElse(""))
        .update();
  }

  /** Moves the times of all sessions along with the clock. */
  void shift(Duration by) {
    jdbc.sql(
            """
            update accounts_session
            set since = timestampadd(second, :by, since),
              last_seen_at = timestampadd(second, :by, last_seen_at)
            where ended_at is null
            """)
        .param("by", by.toSeconds())
        .update();
  }

  boolean hasBeenAt(long employee, String address) {
    return jdbc.sql(
            """
            select exists (select 1 from accounts_session
              where employee_id = :employee and address = :address)
            """)
        .param("employee", employee)
        .param("address", address)
        .query(Boolean.class)
        .single();
  }

  private JdbcClient.StatementSpec alive(String select) {
    return jdbc.sql(select + ALIVE)
        .param("silent", Utc.column(clock.instant().minus(SILENT_AT_MOST)))
        .param("oldest", Utc.column(clock.instant().minus(LONGEST)));
  }
}
