package io.clientele.approvals;

import io.clientele.journal.Actor;
import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Utc;
import io.clientele.people.EmployeeId;
import io.clientele.people.Employees;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened in rounds, for those who read them and for the journal; only ever added. */
@Component
class RoundHistory {

  private final JdbcClient jdbc;
  private final Journal journal;
  private final Employees employees;
  private final Clock clock;

  RoundHistory(JdbcClient jdbc, Journal journal, Employees employees, Clock clock) {
    this.jdbc = jdbc;
    this.journal = journal;
    this.employees = employees;
    this.clock = clock;
  }

  void tell(Round round, Happening what, Actor by, String words) {
    tell(round, what, by, words, "");
  }

  /** What was done about somebody. */
  void tell(Round round, Happening what, Actor by, String words, EmployeeId about) {
    tell(round, what, by, words, employees.find(about).orElseThrow(NotFound::new).name());
  }

  private void tell(Round round, Happening what, Actor by, String words, String about) {
    jdbc.sql(
            """
            insert into approvals_event (round_id, stage, at, what, about, told_by, words)
            values (:round, :stage, :at, :what, :about, :by, :words)
            """)
        .param("round", round.id().value())
        .param("stage", round.stage())
        .param("at", Utc.column(clock.instant()))
        .param("what", what.name())
        .param("about", about)
        .param("by", by.inWords())
        .param("words", words)
        .update();
    journal.record(
        by,
        what.action(),
        subject(round),
        changes(round, about),
        words.isEmpty() || what.isTalk() ? null : words);
  }

  private static List<Change> changes(Round round, String about) {
    var stage = new Change("stage", null, round.current().name());
    return about.isEmpty() ? List.of(stage) : List.of(stage, new Change("person", null, about));
  }

  static Subject subject(Round round) {
    return new Subject(round.handed().kind(), round.handed().record(), round.handed().title());
  }

  /**
   * @param stage the place of the stage in which it happened
   * @param about the name of whom it was done about; empty when nobody
   */
  record Kept(Happening what, int stage, String about, Instant at, String by, String words) {}

  /** The oldest first. */
  List<Kept> of(RoundId round) {
    return jdbc.sql("select * from approvals_event where round_id = :round order by id")
        .param("round", round.value())
        .query(
            (row, number) ->
                new Kept(
                    Happening.valueOf(row.getString("what")),
                    row.getInt("stage"),
                    row.getString("about"),
                    Utc.instant(row.getObject("at", LocalDateTime.class)),
                    row.getString("told_by"),
                    row.getString("words")))
        .list();
  }
}
