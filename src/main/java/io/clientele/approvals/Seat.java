package io.clientele.approvals;

import io.clientele.people.EmployeeId;
import io.clientele.people.Person;
import io.clientele.people.Viewer;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One place in a stage: whoever is asked there first answers for all of them.
 *
 * @param before the place that waits until this one is answered; null for one of the route
 * @param asked empty while nobody is found who could be asked
 * @param decider the person at the keyboard who decided
 * @param decidedBy in words, with whom they stood in for
 */
record Seat(
    SeatId id,
    int stage,
    @Nullable SeatId before,
    SeatState state,
    Set<EmployeeId> asked,
    @Nullable EmployeeId decider,
    @Nullable String decidedBy,
    Instant due) {

  boolean isOpen() {
    return state == SeatState.WAITING;
  }

  /** By whose right the viewer answers: their own, or somebody's for whom they stand in. */
  Optional<Person> answering(Viewer viewer) {
    return viewer.persons().filter(person -> asked.contains(person.id())).findFirst();
  }

  Seat decided(SeatState next, EmployeeId who, String by) {
    return new Seat(id, stage, before, become(next), asked, who, by, due);
  }

  Seat dropped() {
    return new Seat(id, stage, before, become(SeatState.DROPPED), asked, null, null, due);
  }

  private SeatState become(SeatState next) {
    if (!state.canBecome(next)) {
      throw new IllegalStateException("seat " + id.value() + " is " + state);
    }
    return next;
  }
}
