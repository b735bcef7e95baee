package io.clientele.approvals;

import io.clientele.journal.Actor;
import io.clientele.people.EmployeeContact;
import io.clientele.people.EmployeeId;
import io.clientele.people.EmployeeMoved;
import io.clientele.people.Ending;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Where a leaver is asked, or somebody who lost the role or the department by which they are asked,
 * others answer, or the administrator names somebody.
 */
@Component
class SeatsEnd implements Ending {

  private final SeatTable seats;
  private final RoundTable rounds;
  private final RoundCourse course;

  SeatsEnd(SeatTable seats, RoundTable rounds, RoundCourse course) {
    this.seats = seats;
    this.rounds = rounds;
    this.course = course;
  }

  @Override
  public String textKey() {
    return "approvals.ending";
  }

  @Override
  public long count(EmployeeId leaver) {
    return seats.waitingFor(leaver).size();
  }

  @Override
  public void end(EmployeeContact leaver, Actor by, String why) {
    for (var seat : seats.waitingFor(leaver.id())) {
      course.dismiss(rounds.lock(seat.round()), seat, leaver.id());
    }
  }

  /** In the transaction in which they move: from then on they decide nothing by what they were. */
  @EventListener
  void on(EmployeeMoved moved) {
    for (var seat : seats.waitingByRouteFor(moved.employee())) {
      var round = rounds.lock(seat.round());
      if (!course.finds(round, moved.employee())) {
        course.dismiss(round, seat, moved.employee());
      }
    }
  }
}
