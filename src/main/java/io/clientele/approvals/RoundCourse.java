package io.clientele.approvals;

import io.clientele.journal.Actor;
import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import io.clientele.people.EmployeeId;
import io.clientele.people.GrantId;
import io.clientele.people.Scopes;
import io.clientele.routes.Approvers;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Moves a round along: opens the places of the stage in which it stands and closes those that wait
 * no longer. Whoever is asked reads the record as long as they are asked.
 */
@Component
class RoundCourse {

  private final RoundTable rounds;
  private final SeatTable seats;
  private final Approvers approvers;
  private final Approvables approvables;
  private final Deadlines deadlines;
  private final Scopes scopes;
  private final RoundHistory history;
  private final RoundNews news;
  private final Clock clock;

  RoundCourse(
      RoundTable rounds,
      SeatTable seats,
      Approvers approvers,
      Approvables approvables,
      Deadlines deadlines,
      Scopes scopes,
      RoundHistory history,
      RoundNews news,
      Clock clock) {
    this.rounds = rounds;
    this.seats = seats;
    this.approvers = approvers;
    this.approvables = approvables;
    this.deadlines = deadlines;
    this.scopes = scopes;
    this.history = history;
    this.news = news;
    this.clock = clock;
  }

  /** Asks all whom the stage asks in which the round stands; later ones hear nothing yet. */
  void open(Round round, Actor by) {
    var now = clock.instant();
    var handed = round.handed();
    var asked = new HashSet<EmployeeId>();
    var lacking = false;
    for (var place :
        approvers.asked(round.current(), handed.owner(), handed.concerned()).places()) {
      var times = deadlines.of(round.current(), place, now);
      var here = ask(round, seats.insert(round.id(), round.stage(), null, times, now), place, true);
      lacking |= here.isEmpty();
      asked.addAll(here);
    }
    news.turn(round, Happening.SUBMITTED, asked, by);
    if (lacking) {
      vacant(round);
    }
  }

  /** Nobody was found for a place: nothing passes by that, and the administrator names somebody. */
  void vacant(Round round) {
    history.tell(round, Happening.VACANT, Actor.PORTAL, "");
    news.vacant(round);
  }

  /**
   * Asks people at a place that waits whom the route does not find there; those who were asked
   * already are left out, and those who leave at this moment.
   */
  Set<EmployeeId> ask(Round round, SeatId seat, Set<EmployeeId> people) {
    return ask(round, seat, people, false);
  }

  private Set<EmployeeId> ask(Round round, SeatId seat, Set<EmployeeId> people, boolean byRoute) {
    var added = new HashSet<EmployeeId>();
    for (var person : people.stream().filter(scopes::holdHere).toList()) {
      var why = Texts.text("approvals.grant", round.handed().title());
      var reading = approvables.of(round.handed().kind()).reading();
      var grant = scopes.grant(round.handed().scope(), person, reading, why, null, Actor.PORTAL);
      if (seats.ask(seat, person, grant, byRoute)) {
        added.add(person);
      } else {
        scopes.revoke(List.of(grant));
      }
    }
    return added;
  }

  /**
   * Asks somebody who must answer before those at this place do; false when they cannot be asked.
   */
  boolean askFirst(Round round, SeatId seat, EmployeeId person) {
    var now = clock.instant();
    var times = deadlines.of(round.current(), Set.of(person), now);
    seats.pause(seat);
    var first = seats.insert(round.id(), round.stage(), seat, times, now);
    return !ask(round, first, Set.of(person)).isEmpty();
  }

  /** It is the turn of those again who waited for somebody they asked first. */
  void resume(Round round, Seat seat, Actor by) {
    seats.resume(seat.id(), deadlines.of(round.current(), seat.asked(), clock.instant()));
    news.turn(round, Happening.APPROVED, seat.asked(), by);
  }

  /** Asks somebody there no longer; others answer, or the administrator names somebody. */
  void dismiss(Round round, SeatId seat, EmployeeId person) {
    var ended = seats.dismiss(seat, person);
    scopes.revoke(ended);
    if (!ended.isEmpty() && round.seat(seat).asked().equals(Set.of(person))) {
      vacant(round);
    }
  }

  /**
   * Keeps where the round stands after something was decided.
   *
   * @param before the places that waited until then
   */
  void keep(Round round, List<Seat> before) {
    var now = clock.instant();
    var ended = new ArrayList<GrantId>();
    for (var seat : before) {
      var after = round.seat(seat.id());
      if (!after.isOpen()) {
        ended.addAll(seats.close(after, now));
      }
    }
    scopes.revoke(ended);
    rounds.save(round, now);
  }

  /** Tells the record what its round led to. */
  void ended(Round round, Actor by) {
    var handed = round.handed();
    approvables.of(handed.kind()).ended(handed.record(), round.state(), by);
  }

  /** Whether the route still finds them where the round stands. */
  boolean finds(Round round, EmployeeId person) {
    var handed = round.handed();
    return approvers
        .asked(round.current(), handed.owner(), handed.concerned())
        .everybody()
        .contains(person);
  }

  /**
   * @throws Refusal when somebody must not answer here, or cannot
   */
  void requireEligible(Round round, EmployeeId person) {
    if (round.handed().concerned().contains(person)) {
      throw Refusal.because("approvals.refused.theirs");
    }
    if (!approvers.isHere(person)) {
      throw Refusal.because("approvals.refused.left");
    }
  }
}
