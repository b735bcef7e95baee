package io.clientele.approvals;

import io.clientele.journal.Actor;
import io.clientele.people.EmployeeId;
import io.clientele.people.Heads;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds those who let others wait, and asks the next head after a while. */
@Service
@Transactional
class LateSeats {

  private final RoundTable rounds;
  private final SeatTable seats;
  private final RoundCourse course;
  private final RoundHistory history;
  private final RoundNews news;
  private final Heads heads;
  private final Clock clock;

  LateSeats(
      RoundTable rounds,
      SeatTable seats,
      RoundCourse course,
      RoundHistory history,
      RoundNews news,
      Heads heads,
      Clock clock) {
    this.rounds = rounds;
    this.seats = seats;
    this.course = course;
    this.history = history;
    this.news = news;
    this.heads = heads;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public List<SeatId> due(SeatTable.Due what) {
    return seats.due(what, clock.instant());
  }

  public void remind(SeatId id) {
    var round = rounds.lock(id.round());
    if (seats.done(SeatTable.Due.REMINDER, id) && !round.seat(id).asked().isEmpty()) {
      history.tell(round, Happening.REMINDED, Actor.PORTAL, "");
      news.turn(round, Happening.REMINDED, round.seat(id).asked(), Actor.PORTAL);
    }
  }

  /** The nearest heads of those who are late answer as well; without any the administrator acts. */
  public void raise(SeatId id) {
    var round = rounds.lock(id.round());
    if (!seats.done(SeatTable.Due.NEXT_HEAD, id)) {
      return;
    }
    var added = course.ask(round, id, nextHeads(round, round.seat(id).asked()));
    if (added.isEmpty()) {
      course.vacant(round);
    } else {
      history.tell(round, Happening.RAISED, Actor.PORTAL, "");
      news.turn(round, Happening.RAISED, added, Actor.PORTAL);
    }
  }

  private Set<EmployeeId> nextHeads(Round round, Set<EmployeeId> late) {
    var next = new HashSet<EmployeeId>();
    for (var person : late) {
      heads.above(person).stream()
          .map(HashSet::new)
          .peek(level -> level.removeAll(round.handed().concerned()))
          .peek(level -> level.removeAll(late))
          .filter(level -> !level.isEmpty())
          .findFirst()
          .ifPresent(next::addAll);
    }
    return next;
  }
}
