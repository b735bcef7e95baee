package io.clientele.approvals;

import io.clientele.kit.Utc;
import io.clientele.people.EmployeeId;
import io.clientele.people.GrantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The places of rounds, and who is asked there. */
@Repository
class SeatTable {

  private final JdbcClient jdbc;

  SeatTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param before the place that waits until this one is answered
   */
  SeatId insert(
      RoundId round, int stage, @Nullable SeatId before, Deadlines.Times times, Instant at) {
    return jdbc.sql(
            """
            insert into approvals_seat
              (round_id, stage, before_id, state, opened_at, due_at, remind_at, raise_at)
            values (:round, :stage, :before, 'WAITING', :at, :due, :remind, :raise) returning id
            """)
        .param("before", before == null ? null : before.value())
        .param("round", round.value())
        .param("stage", stage)
        .param("at", Utc.column(at))
        .param("due", Utc.column(times.due()))
        .param("remind", Utc.columnOrNull(times.remind()))
        .param("raise", Utc.columnOrNull(times.raise()))
        .query((row, number) -> new SeatId(round, row.getLong("id")))
        .single();
  }

  /** Presses nobody there as long as somebody else must answer first. */
  void pause(SeatId seat) {
    jdbc.sql("update approvals_seat set remind_at = null, raise_at = null where id = :id")
        .param("id", seat.value())
        .update();
  }

  /** The time of those asked there begins again. */
  void resume(SeatId seat, Deadlines.Times times) {
    jdbc.sql(
            """
            update approvals_seat set due_at = :due, remind_at = :remind, raise_at = :raise
            where id = :id and state = 'WAITING'
            """)
        .param("due", Utc.column(times.due()))
        .param("remind", Utc.columnOrNull(times.remind()))
        .param("raise", Utc.columnOrNull(times.raise()))
        .param("id", seat.value())
        .update();
  }

  /**
   * Asks one more person there; false when they are asked already.
   *
   * @param byRoute whether the route finds them, not somebody who named them
   */
  boolean ask(SeatId seat, EmployeeId person, GrantId grant, boolean byRoute) {
    return jdbc.sql(
                """
                insert ignore into approvals_asked (seat_id, employee_id, grant_id, by_route, open)
                values (:seat, :person, :grant, :byRoute, true)
                """)
            .param("seat", seat.value())
            .param("person", person.value())
            .param("grant", grant.value())
            .param("byRoute", byRoute)
            .update()
        == 1;
  }

  List<Seat> of(RoundId round) {
    return seats(round, "");
  }

  /** As they are now, whatever the transaction read before. */
  List<Seat> locked(RoundId round) {
    return seats(round, " for update");
  }

  private List<Seat> seats(RoundId round, String locking) {
    var asked = asked(round, locking);
    return jdbc.sql("select * from approvals_seat where round_id = :round order by id" + locking)
        .param("round", round.value())
        .query(
            (row, number) -> {
              var decider = row.getObject("decider_id", Long.class);
              var before = row.getObject("before_id", Long.class);
              return new Seat(
                  new SeatId(round, row.getLong("id")),
                  row.getInt("stage"),
                  before == null ? null : new SeatId(round, before),
                  SeatState.valueOf(row.getString("state")),
                  asked.getOrDefault(row.getLong("id"), Set.of()),
                  decider == null ? null : new EmployeeId(decider),
                  row.getString("decided_by"),
                  Utc.instant(row.getObject("due_at", LocalDateTime.class)));
            })
        .list();
  }

  private Map<Long, Set<EmployeeId>> asked(RoundId round, String locking) {
    var asked = new HashMap<Long, Set<EmployeeId>>();
    jdbc.sql(
            """
            select a.seat_id, a.employee_id from approvals_asked a
            join approvals_seat s on s.id = a.seat_id where s.round_id = :round
            """
                + locking)
        .param("round", round.value())
        .query(
            row -> {
              asked
                  .computeIfAbsent(row.getLong(1), seat -> new HashSet<>())
                  .add(new EmployeeId(row.getLong(2)));
            });
    return asked;
  }

  /**
   * Keeps what became of a place that waited, once and for all.
   *
   * @return the grants of those who were asked there; empty when it did not wait any more
   */
  List<GrantId> close(Seat seat, Instant at) {
    var decider = seat.decider();
    var closed =
        jdbc.sql(
                """
                update approvals_seat set state = :state, decider_id = :decider,
                  decided_by = :by, decided_at = :at, remind_at = null, raise_at = null
                where id = :id and state = 'WAITING'
                """)
            .param("state", seat.state().name())
            .param("decider", decider == null ? null : decider.value())
            .param("by", seat.decidedBy())
            .param("at", Utc.column(at))
            .param("id", seat.id().value())
            .update();
    if (closed == 0) {
      return List.of();
    }
    jdbc.sql("update approvals_asked set open = false where seat_id = :id")
        .param("id", seat.id().value())
        .update();
    return jdbc.sql("select grant_id from approvals_asked where seat_id = :id")
        .param("id", seat.id().value())
        .query((row, number) -> new GrantId(row.getLong(1)))
        .list();
  }

  /** Places that wait and whose reminder, or whose next head, is due. */
  List<SeatId> due(Due what, Instant now) {
    return jdbc.sql(
            """
            select round_id, id from approvals_seat where state = 'WAITING' and %s <= :now
            order by id limit 500
            """
                .formatted(what.column()))
        .param("now", Utc.column(now))
        .query((row, number) -> seat(row))
        .list();
  }

  private static SeatId seat(ResultSet row) throws SQLException {
    return new SeatId(new RoundId(row.getLong(1)), row.getLong(2));
  }

  /** True for whoever does it; it is done once. */
  boolean done(Due what, SeatId seat) {
    return jdbc.sql(
                """
                update approvals_seat set %1$s = null
                where id = :id and state = 'WAITING' and %1$s is not null
                """
                    .formatted(what.column()))
            .param("id", seat.value())
            .update()
        == 1;
  }

  /** What becomes due while a place waits. */
  enum Due {
    REMINDER("remind_at"),
    NEXT_HEAD("raise_at");

    private final String column;

    Due(String column) {
      this.column = column;
    }

    private String column() {
      return column;
    }
  }

  /** Where somebody is asked now. */
  List<SeatId> waitingFor(EmployeeId person) {
    return waitingFor(person, "");
  }

  /** Where somebody is asked now because the route finds them. */
  List<SeatId> waitingByRouteFor(EmployeeId person) {
    return waitingFor(person, " and a.by_route");
  }

  private List<SeatId> waitingFor(EmployeeId person, String how) {
    return jdbc.sql(
            """
            select s.round_id, s.id from approvals_asked a join approvals_seat s on s.id = a.seat_id
            where a.employee_id = :person and a.open and s.state = 'WAITING' %s order by s.id
            """
                .formatted(how))
        .param("person", person.value())
        .query((row, number) -> seat(row))
        .list();
  }

  /**
   * Asks somebody no longer where it still waits.
   *
   * @return the grant they had for it
   */
  List<GrantId> dismiss(SeatId seat, EmployeeId person) {
    return jdbc.sql(
            """
            delete from approvals_asked where seat_id = :seat and employee_id = :person and open
            returning grant_id
            """)
        .param("seat", seat.value())
        .param("person", person.value())
        .query((row, number) -> new GrantId(row.getLong(1)))
        .list();
  }
}
