package io.clientele.approvals;

import io.clientele.kit.Like;
import io.clientele.kit.Utc;
import io.clientele.people.Role;
import io.clientele.people.Viewer;
import io.clientele.people.Viewers;
import io.clientele.routes.Routes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for the viewer and for whom they stand in today, and what became of their own. */
@Service
@Transactional(readOnly = true)
public class Inbox {

  /** Nobody works through more at a time. */
  public static final int MOST = 500;

  static final String WAITING =
      """
      select r.*, s.id as seat_id, s.due_at, a.employee_id, e.name as asked_name
      from approvals_asked a
      join approvals_seat s on s.id = a.seat_id and s.state = 'WAITING'
      join approvals_round r on r.id = s.round_id and r.state = 'RUNNING'
      join people_employee e on e.id = a.employee_id
      where a.employee_id in (:persons) and a.open
        and :me not in (r.owner_id, r.submitter_id, coalesce(r.submitted_for_id, 0))
        and concat_ws(' ', r.title, r.submitted_by) like :like
        and not exists (select 1 from approvals_seat first
          where first.before_id = s.id and first.state = 'WAITING')
      order by s.due_at, s.id, a.employee_id = :me desc limit :most
      """;

  private final JdbcClient jdbc;
  private final RoundTable rounds;
  private final Routes routes;
  private final Viewers viewers;
  private final Clock clock;

  Inbox(JdbcClient jdbc, RoundTable rounds, Routes routes, Viewers viewers, Clock clock) {
    this.jdbc = jdbc;
    this.rounds = rounds;
    this.routes = routes;
    this.viewers = viewers;
    this.clock = clock;
  }

  /**
   * What is due first, first; without what is the viewer's own, which they never decide.
   *
   * @param words a part of the title or of the submitter's name
   */
  public List<WaitingRow> waiting(String words) {
    var viewer = viewers.current();
    var rows = new ArrayList<WaitingRow>();
    var seen = new HashSet<Long>();
    jdbc.sql(WAITING)
        .param("persons", viewer.persons().map(person -> person.id().value()).toList())
        .param("me", viewer.id().value())
        .param("like", Like.containing(words.strip()))
        .param("most", MOST)
        .query(
            row -> {
              if (seen.add(row.getLong("seat_id"))) {
                rows.add(waiting(row, viewer));
              }
            });
    return rows;
  }

  private WaitingRow waiting(ResultSet row, Viewer viewer) throws SQLException {
    var due = Utc.instant(row.getObject("due_at", LocalDateTime.class));
    var mine = row.getLong("employee_id") == viewer.id().value();
    return new WaitingRow(
        seat(row),
        kindKey(row),
        row.getString("title"),
        row.getString("submitted_by"),
        stage(row),
        mine ? null : row.getString("asked_name"),
        due,
        due.isBefore(clock.instant()));
  }

  /** How much waits for the viewer; counting ends at {@link #MOST}. */
  public int count() {
    return waiting("").size();
  }

  /** The newest first. */
  public List<SubmittedRow> submitted(String words, Pageable page) {
    var me = viewers.current().id().value();
    return jdbc.sql(
            """
            select r.*, %s as asked_names from approvals_round r
            where (r.submitter_id = :me or r.owner_id = :me) and r.title like :like
            order by r.id desc limit :limit offset :offset
            """
                .formatted(ASKED.formatted("s.round_id = r.id")))
        .param("me", me)
        .param("like", Like.containing(words.strip()))
        .param("limit", page.getPageSize())
        .param("offset", page.getOffset())
        .query(
            (row, number) ->
                new SubmittedRow(
                    new RoundId(row.getLong("id")),
                    kindKey(row),
                    row.getString("title"),
                    Utc.instant(row.getObject("submitted_at", LocalDateTime.class)),
                    RoundState.valueOf(row.getString("state")),
                    stage(row),
                    names(row)))
        .list();
  }

  private static final String ASKED =
      """
      (select group_concat(distinct e.name order by e.name separator ', ')
        from approvals_seat s join approvals_asked a on a.seat_id = s.id and a.open
        join people_employee e on e.id = a.employee_id
        where s.state = 'WAITING' and %s)
      """;

  /** What nobody can answer, or nobody did in time; for the administrator alone. */
  public List<StuckRow> stuck() {
    if (!viewers.current().has(Role.ADMINISTRATOR)) {
      return List.of();
    }
    return jdbc.sql(
            """
            select r.*, late.id as seat_id, late.due_at, %s as asked_names from approvals_round r
            join approvals_seat late on late.round_id = r.id and late.state = 'WAITING'
            where r.state = 'RUNNING'
              and not exists (select 1 from approvals_seat first
                where first.before_id = late.id and first.state = 'WAITING')
              and (late.due_at < :now
              or not exists (select 1 from approvals_asked a where a.seat_id = late.id))
            order by late.due_at, late.id limit :most
            """
                .formatted(ASKED.formatted("s.id = late.id")))
        .param("now", Utc.column(clock.instant()))
        .param("most", MOST)
        .query(
            (row, number) ->
                new StuckRow(
                    seat(row),
                    kindKey(row),
                    row.getString("title"),
                    row.getString("submitted_by"),
                    names(row),
                    Utc.instant(row.getObject("due_at", LocalDateTime.class))))
        .list();
  }

  private static SeatId seat(ResultSet row) throws SQLException {
    return new SeatId(new RoundId(row.getLong("id")), row.getLong("seat_id"));
  }

  private String kindKey(ResultSet row) throws SQLException {
    return routes.kind(row.getString("kind")).textKey();
  }

  private String stage(ResultSet row) throws SQLException {
    return rounds.stages(row.getString("stages")).get(row.getInt("stage")).name();
  }

  private static String names(ResultSet row) throws SQLException {
    var names = row.getString("asked_names");
    return names == null ? "" : names;
  }
}
