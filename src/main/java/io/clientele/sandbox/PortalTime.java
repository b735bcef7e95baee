package io.clientele.sandbox;

import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.ClockMoved;
import io.clientele.kit.Refusal;
import io.clientele.kit.Utc;
import io.clientele.people.Viewers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The hand on the portal's clock. It goes forward; back only while nothing has happened since. */
@Service
@Transactional
public class PortalTime {

  private static final Duration FARTHEST = Duration.ofDays(3_653);

  private final SandboxClock clock;
  private final JdbcClient jdbc;
  private final Viewers viewers;
  private final Journal journal;
  private final ApplicationEventPublisher events;

  PortalTime(
      SandboxClock clock,
      JdbcClient jdbc,
      Viewers viewers,
      Journal journal,
      ApplicationEventPublisher events) {
    this.clock = clock;
    this.jdbc = jdbc;
    this.viewers = viewers;
    this.journal = journal;
    this.events = events;
  }

  public Instant now() {
    return clock.instant();
  }

  public boolean isAhead() {
    return clock.instant().isAfter(clock.machineTime().plusSeconds(1));
  }

  public void forward(Duration by) {
    moveTo(clock.instant().plus(by));
  }

  /**
   * @throws Refusal for a moment that has passed, or too far away to be meant
   */
  public void moveTo(Instant moment) {
    if (!moment.isAfter(clock.instant())) {
      throw Refusal.because("sandbox.clock.only-forward");
    }
    var ahead = Duration.between(clock.machineTime(), moment);
    if (ahead.compareTo(FARTHEST) > 0) {
      throw Refusal.because("sandbox.clock.too-far", FARTHEST.toDays() / 365);
    }
    put(ahead);
  }

  /**
   * @throws Refusal when something was recorded at a time that has not come yet: the journal and
   *     the letters would lie in the future
   */
  public void backToNow() {
    if (hasHappenedSince(clock.machineTime())) {
      throw Refusal.because("sandbox.clock.not-back");
    }
    put(Duration.ZERO);
  }

  private boolean hasHappenedSince(Instant moment) {
    return jdbc.sql(
            """
            select exists (select 1 from journal_entry where at > :moment)
              or exists (select 1 from sandbox_letter where received_at > :moment)
            """)
        .param("moment", Utc.column(moment))
        .query(Boolean.class)
        .single();
  }

  private void put(Duration ahead) {
    var whole = Duration.ofSeconds(ahead.toSeconds());
    var before = clock.instant();
    var after = clock.machineTime().plus(whole);
    jdbc.sql("update sandbox_clock set ahead_seconds = :ahead")
        .param("ahead", whole.toSeconds())
        .update();
    var earlier = before.isBefore(after) ? before : after;
    clock.at(earlier, () -> note(before, after));
    events.publishEvent(new ClockMoved(Duration.between(before, after)));
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            clock.put(whole);
          }
        });
  }

  /** The entry stands at the earlier of the two times, else it would bar the way back itself. */
  private void note(Instant before, Instant after) {
    journal.record(
        viewers.current().actor(),
        "sandbox.clock-moved",
        new Subject("sandbox-clock", null, "clock"),
        List.of(new Change("time", before.toString(), after.toString())),
        null);
  }
}
