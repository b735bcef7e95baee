package io.clientele.approvals;

import io.clientele.journal.Actor;
import io.clientele.people.EmployeeContact;
import io.clientele.people.EmployeeId;
import io.clientele.people.Ending;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Where a leaver is asked others answer, or the administrator names somebody. */
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
      var round = rounds.lock(seat.round());
      seats.dismiss(seat, leaver.id());
      if (round.seat(seat).asked().equals(Set.of(leaver.id()))) {
        course.vacant(round);
      }
    }
  }
}
