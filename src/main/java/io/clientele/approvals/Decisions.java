package io.clientele.approvals;

import io.clientele.journal.Actor;
import io.clientele.kit.NotFound;
import io.clientele.kit.Reason;
import io.clientele.kit.Refusal;
import io.clientele.people.EmployeeId;
import io.clientele.people.Person;
import io.clientele.people.Role;
import io.clientele.people.Viewer;
import io.clientele.people.Viewers;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What those do who are asked. For whom somebody stands in is looked up as they decide; of several
 * who decide at once one wins, and the others learn who it was.
 */
@Service
@Transactional
public class Decisions {

  private final RoundTable rounds;
  private final RoundCourse course;
  private final RoundHistory history;
  private final RoundNews news;
  private final Approvals approvals;
  private final Viewers viewers;

  Decisions(
      RoundTable rounds,
      RoundCourse course,
      RoundHistory history,
      RoundNews news,
      Approvals approvals,
      Viewers viewers) {
    this.rounds = rounds;
    this.course = course;
    this.history = history;
    this.news = news;
    this.approvals = approvals;
    this.viewers = viewers;
  }

  /** What came of an answer. */
  public enum Outcome {
    TAKEN,
    /** It was no longer what was handed in: the round is void, and nothing was decided. */
    VOID
  }

  /**
   * Answers, for good.
   *
   * @throws NotFound when neither the viewer is asked there nor anybody they stand in for
   * @throws Refusal when somebody else has answered, it is the viewer's own, or words are missing
   */
  public Outcome decide(SeatId id, Verdict verdict, String said) {
    var words = verdict.words(said);
    var round = approvals.taken(id.round());
    var viewer = viewers.current();
    var by = viewer.actingFor(answering(viewer, round, id));
    round.requireAnswerable(viewer, id);
    if (!approvals.isAsHandedIn(round)) {
      approvals.voidNow(round, by);
      return Outcome.VOID;
    }
    var before = round.seats();
    var stage = round.stage();
    history.tell(round, verdict.happening(), by, words);
    round.decide(id, verdict, viewer.id(), by.inWords());
    course.keep(round, before);
    if (round.state() != RoundState.RUNNING) {
      course.ended(round, by);
      news.mine(round, verdict.happening(), by);
    } else if (round.stage() != stage) {
      course.open(round, by);
    } else {
      goOn(round, round.seat(id), by);
    }
    return Outcome.TAKEN;
  }

  private void goOn(Round round, Seat answered, Actor by) {
    var next = answered.before();
    if (next != null && round.seat(next).isOpen()) {
      course.resume(round, round.seat(next), by);
    }
  }

  /** Asks whoever submitted it; the round waits where it is. */
  public void ask(SeatId id, String question) {
    var words = Reason.given(question);
    var round = rounds.lock(id.round());
    var viewer = viewers.current();
    var by = viewer.actingFor(answering(viewer, round, id));
    round.requireAnswerable(viewer, id);
    history.tell(round, Happening.ASKED, by, words);
    news.mine(round, Happening.ASKED, by);
  }

  /**
   * Says something to those who decide.
   *
   * @throws NotFound for everybody but those whose matter it is
   */
  public void answer(RoundId id, String answer) {
    var words = Reason.given(answer);
    var round = rounds.lock(id);
    var by = concerned(viewers.current(), round);
    if (round.state() != RoundState.RUNNING) {
      throw Refusal.because("approvals.refused.ended", round.state().inWords());
    }
    history.tell(round, Happening.ANSWERED, by, words);
    news.turn(round, Happening.ANSWERED, askedNow(round), by);
  }

  /**
   * Names somebody who answers where nobody was found, or nobody does.
   *
   * @throws NotFound for everybody but the administrator
   * @throws Refusal when it was decided meanwhile, or the person must not or cannot answer
   */
  public void name(SeatId id, EmployeeId person, String why) {
    var words = Reason.given(why);
    var by = viewers.require(Role.ADMINISTRATOR);
    var round = rounds.lock(id.round());
    if (!round.seat(id).isOpen()) {
      throw Refusal.because("approvals.refused.ended", round.state().inWords());
    }
    course.requireEligible(round, person);
    if (course.ask(round, id, Set.of(person)).isEmpty()) {
      throw Refusal.because("approvals.refused.asked-already");
    }
    history.tell(round, Happening.NAMED, by, words, person);
    news.turn(round, Happening.NAMED, Set.of(person), by);
  }

  static Person answering(Viewer viewer, Round round, SeatId id) {
    return round.seat(id).answering(viewer).orElseThrow(NotFound::new);
  }

  private static Actor concerned(Viewer viewer, Round round) {
    return viewer
        .persons()
        .filter(person -> round.handed().concerned().contains(person.id()))
        .findFirst()
        .map(viewer::actingFor)
        .orElseThrow(NotFound::new);
  }

  private static Set<EmployeeId> askedNow(Round round) {
    return round.seats().stream()
        .filter(Seat::isOpen)
        .flatMap(seat -> seat.asked().stream())
        .collect(Collectors.toSet());
  }
}
