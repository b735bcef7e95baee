package io.clientele.approvals;

import io.clientele.journal.Actor;
import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.Utc;
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
  private final Clock clock;

  RoundHistory(JdbcClient jdbc, Journal journal, Clock clock) {
    this.jdbc = jdbc;
    this.journal = journal;
    this.clock = clock;
  }

  void tell(Round round, Happening what, Actor by, String words) {
    jdbc.sql(
            """
            insert into approvals_event (round_id, stage, at, what, told_by, words)
            values (:round, :stage, :at, :what, :by, :words)
            """)
        .param("round", round.id().value())
        .param("stage", round.stage())
        .param("at", Utc.column(clock.instant()))
        .param("what", what.name())
        .param("by", by.inWords())
        .param("words", words)
        .update();
    journal.record(
        by,
        what.action(),
        subject(round),
        List.of(new Change("stage", null, round.current().name())),
        words.isEmpty() || what.isTalk() ? null : words);
  }

  static Subject subject(Round round) {
    return new Subject(round.handed().kind(), round.handed().record(), round.handed().title());
  }

  /**
   * @param stage the name of the stage in which it happened
   */
  record Kept(Happening what, int stage, Instant at, String by, String words) {}

  /** The oldest first. */
  List<Kept> of(RoundId round) {
    return jdbc.sql("select * from approvals_event where round_id = :round order by id")
        .param("round", round.value())
        .query(
            (row, number) ->
                new Kept(
                    Happening.valueOf(row.getString("what")),
                    row.getInt("stage"),
                    Utc.instant(row.getObject("at", LocalDateTime.class)),
                    row.getString("told_by"),
                    row.getString("words")))
        .list();
  }
}
