package io.clientele.approvals;

import io.clientele.journal.Actor;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import io.clientele.people.EmployeeId;
import io.clientele.people.ScopeId;
import io.clientele.routes.Approver;
import io.clientele.routes.Need;
import io.clientele.routes.Route;
import io.clientele.routes.RouteStage;
import io.clientele.routes.Routes;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What upper modules do with rounds, in the transaction in which they hold and change their record.
 * Who may do that they have asked before.
 */
@Service
@Transactional
public class Approvals {

  /** So much is kept of what one line said. */
  public static final int LONGEST_LINE = LineTable.LONGEST;

  private static final int HOURS_TO_NAME_SOMEBODY = 8;

  private final RoundTable rounds;
  private final RoundCourse course;
  private final RoundHistory history;
  private final RoundNews news;
  private final Approvables approvables;
  private final LineTable lines;
  private final Routes routes;
  private final Clock clock;

  Approvals(
      RoundTable rounds,
      RoundCourse course,
      RoundHistory history,
      RoundNews news,
      Approvables approvables,
      LineTable lines,
      Routes routes,
      Clock clock) {
    this.rounds = rounds;
    this.course = course;
    this.history = history;
    this.news = news;
    this.approvables = approvables;
    this.lines = lines;
    this.routes = routes;
    this.clock = clock;
  }

  /**
   * Sends a matter along its route. Without a route, or where no stage concerns it, somebody must
   * be named by the administrator.
   *
   * @throws Refusal when it is on its way already
   */
  public RoundId submit(Submission matter, Actor by) {
    var route = routes.newest(matter.kind());
    var stages = stages(route, matter);
    var frozen = approvables.of(matter.kind()).frozen(matter.record());
    var handed =
        new Round.Handed(
            matter.kind(),
            matter.record(),
            matter.title(),
            matter.scope(),
            matter.owner(),
            new EmployeeId(Objects.requireNonNull(by.id())),
            by.forId() == null ? null : new EmployeeId(by.forId()),
            by.inWords(),
            frozen.sha256(),
            route.number());
    var id = rounds.insert(handed, stages, clock.instant());
    lines.insert(id, frozen);
    var round = new Round(id, handed, stages, 0, RoundState.RUNNING, List.of());
    history.tell(round, Happening.SUBMITTED, by, "");
    course.open(round, by);
    return id;
  }

  List<RouteStage> stages(Route route, Submission matter) {
    var concerned = route.stages(matter.facts());
    return concerned.isEmpty() ? List.of(unrouted()) : concerned;
  }

  private static RouteStage unrouted() {
    return new RouteStage(
        Texts.text("approvals.unrouted"),
        List.<Approver>of(),
        Need.ANY,
        0,
        null,
        HOURS_TO_NAME_SOMEBODY,
        0,
        0);
  }

  /** The last round of a record. */
  @Transactional(readOnly = true)
  public Optional<RoundId> latest(String kind, long record) {
    return rounds.latest(kind, record);
  }

  /**
   * Takes a matter back.
   *
   * @throws NotFound when it is not on its way
   * @throws Refusal when it was decided meanwhile
   */
  public void withdraw(String kind, long record, Actor by) {
    var id = rounds.runningNow(kind, record).orElseThrow(NotFound::new);
    end(rounds.lock(id), RoundState.WITHDRAWN, Happening.WITHDRAWN, by);
  }

  /**
   * Ends the round of a record that was changed, unless it is still what was handed in.
   *
   * @return whether there was one to end
   */
  public boolean voidIfChanged(String kind, long record, Actor by) {
    var running = rounds.runningNow(kind, record).map(rounds::lock);
    if (running.isEmpty() || running.get().state() != RoundState.RUNNING) {
      return false;
    }
    var round = running.get();
    if (isAsHandedIn(round)) {
      return false;
    }
    end(round, RoundState.VOID, Happening.VOIDED, by);
    return true;
  }

  /**
   * The record belongs to another scope from now on, and its rounds are read by it.
   *
   * @throws Refusal while it is under way: those who are asked read it by the scope it has
   */
  public void follow(String kind, long record, ScopeId scope) {
    if (rounds.runningNow(kind, record).isPresent()) {
      throw Refusal.because("approvals.refused.running-there");
    }
    rounds.follow(kind, record, scope);
  }

  /** To be decided: first the record and then its round, as by whoever changes it. */
  Round taken(RoundId id) {
    var handed = rounds.read(id).handed();
    approvables.of(handed.kind()).hold(handed.record());
    return rounds.lock(id);
  }

  boolean isAsHandedIn(Round round) {
    var handed = round.handed();
    var now = approvables.of(handed.kind()).frozen(handed.record());
    return now.sha256().equals(handed.sha256());
  }

  /**
   * What the submitter does, or the change of the record, ends it; those asked see that it went.
   */
  private void end(Round round, RoundState state, Happening what, Actor by) {
    var before = round.seats();
    history.tell(round, what, by, "");
    round.end(state);
    course.keep(round, before);
    course.ended(round, by);
    if (what == Happening.VOIDED) {
      news.mine(round, what, by);
    }
  }

  /** For whoever finds, as they decide, that it is not what was handed in any more. */
  void voidNow(Round round, Actor by) {
    end(round, RoundState.VOID, Happening.VOIDED, by);
  }
}
