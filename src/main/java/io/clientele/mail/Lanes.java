package io.clientele.mail;

import io.clientele.journal.Actor;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets lanes stand still and go on. */
@Service
@Transactional
public class Lanes {

  private final LaneTable lanes;
  private final Journal journal;
  private final Viewers viewers;
  private final WorkSignal signal;
  private final Clock clock;

  Lanes(LaneTable lanes, Journal journal, Viewers viewers, WorkSignal signal, Clock clock) {
    this.lanes = lanes;
    this.journal = journal;
    this.viewers = viewers;
    this.signal = signal;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public List<PausedLane> paused() {
    return lanes.paused();
  }

  /** The administrator's act, when the reason is gone. */
  public void resume(Lane lane) {
    var actor = viewers.require(Role.ADMINISTRATOR);
    if (lanes.resume(lane)) {
      journal.record(actor, "mail.lane-resumed", subject(lane), List.of(), null);
      signal.afterCommit();
    }
  }

  Set<Lane> open() {
    return lanes.open();
  }

  /** The relay refuses us: everybody's letters wait. */
  void pause(Lane lane, String reason) {
    if (lanes.pause(lane, reason, clock.instant())) {
      journal.record(Actor.PORTAL, "mail.lane-paused", subject(lane), List.of(), reason);
    }
  }

  private static Subject subject(Lane lane) {
    return new Subject("lane", null, lane.name());
  }
}
