package io.clientele.approvals;

import io.clientele.journal.Actor;
import io.clientele.kit.NotFound;
import io.clientele.kit.Reason;
import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import io.clientele.people.EmployeeId;
import io.clientele.people.Viewers;
import io.clientele.routes.Approver;
import io.clientele.routes.Need;
import io.clientele.routes.RouteStage;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom those add who are asked: somebody who answers before they do, or after their stage. It takes
 * nothing away from the route: all whom it asks answer as well.
 */
@Service
@Transactional
public class Additions {

  private final RoundTable rounds;
  private final RoundCourse course;
  private final RoundHistory history;
  private final RoundNews news;
  private final Viewers viewers;

  Additions(
      RoundTable rounds,
      RoundCourse course,
      RoundHistory history,
      RoundNews news,
      Viewers viewers) {
    this.rounds = rounds;
    this.course = course;
    this.history = history;
    this.news = news;
    this.viewers = viewers;
  }

  /**
   * The viewer answers only when this person has.
   *
   * @throws NotFound when neither the viewer is asked there nor anybody they stand in for
   * @throws Refusal when the person must not or cannot answer, or it was decided meanwhile
   */
  public void before(SeatId id, EmployeeId person, String said) {
    var words = Reason.orEmpty(said);
    var round = rounds.lock(id.round());
    var by = adding(round, id, person);
    if (!course.askFirst(round, id, person)) {
      throw Refusal.because("approvals.refused.left");
    }
    history.tell(round, Happening.BEFORE, by, words, person);
    news.turn(round, Happening.BEFORE, Set.of(person), by);
  }

  /**
   * After the stage of the viewer it goes to this person, who hears of it then.
   *
   * @throws NotFound when neither the viewer is asked there nor anybody they stand in for
   * @throws Refusal when the person must not or cannot answer, or it was decided meanwhile
   */
  public void after(SeatId id, EmployeeId person, String said) {
    var words = Reason.orEmpty(said);
    var round = rounds.lock(id.round());
    var by = adding(round, id, person);
    round.insertNext(added(round.current(), person));
    rounds.saveStages(round);
    history.tell(round, Happening.AFTER, by, words, person);
  }

  private static RouteStage added(RouteStage after, EmployeeId person) {
    return new RouteStage(
        Texts.text("approvals.added"),
        List.of(Approver.person(person)),
        Need.ALL,
        0,
        null,
        after.hours(),
        after.remindAfter(),
        after.raiseAfter());
  }

  private Actor adding(Round round, SeatId id, EmployeeId person) {
    var viewer = viewers.current();
    var by = viewer.actingFor(Decisions.answering(viewer, round, id));
    round.requireAnswerable(viewer, id);
    course.requireEligible(round, person);
    if (viewer.id().equals(person)) {
      throw Refusal.because("approvals.refused.yourself");
    }
    if (round.seats().stream().anyMatch(seat -> seat.asked().contains(person))) {
      throw Refusal.because("approvals.refused.asked-already");
    }
    return by;
  }
}
