package io.clientele.routes;

import io.clientele.company.CompanyKeeper;
import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import io.clientele.people.EmployeeId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The routes of the house. The administrator writes them; each change is a new version. */
@Service
@Transactional
public class Routes {

  static final int MOST_STAGES = 12;
  private static final int SHOWN_VERSIONS = 20;

  private final RouteTable table;
  private final Approvers approvers;
  private final List<RoutedKind> kinds;
  private final CompanyKeeper keeper;
  private final Journal journal;
  private final Clock clock;

  Routes(
      RouteTable table,
      Approvers approvers,
      ObjectProvider<RoutedKind> kinds,
      CompanyKeeper keeper,
      Journal journal,
      Clock clock) {
    this.table = table;
    this.approvers = approvers;
    this.kinds = kinds.stream().sorted(Comparator.comparing(RoutedKind::key)).toList();
    this.keeper = keeper;
    this.journal = journal;
    this.clock = clock;
  }

  public List<RoutedKind> kinds() {
    return kinds;
  }

  /**
   * @throws NotFound when there is no such kind
   */
  public RoutedKind kind(String key) {
    return kinds.stream()
        .filter(kind -> kind.key().equals(key))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** As it is now; without stages while nobody wrote one. */
  @Transactional(readOnly = true)
  public Route newest(String kind) {
    return table.newest(kind).orElseGet(() -> none(kind));
  }

  /**
   * As it was once; without stages for version 0.
   *
   * @throws NotFound when there was no such version
   */
  @Transactional(readOnly = true)
  public Route version(String kind, long number) {
    return number == 0 ? none(kind) : table.version(kind, number).orElseThrow(NotFound::new);
  }

  private static Route none(String kind) {
    return new Route(kind, 0, List.of(), Instant.EPOCH, "");
  }

  /** The newest first. */
  @Transactional(readOnly = true)
  public List<Route> versions(String kind) {
    return table.versions(kind, SHOWN_VERSIONS);
  }

  /**
   * Writes the next version; what runs goes on along the one it began with.
   *
   * @param seen the number of the version that was read
   * @throws Refusal when a stage cannot be passed or says too little
   * @throws OptimisticLockingFailureException when somebody else wrote one meanwhile
   */
  public void revise(String kind, long seen, List<RouteStage> stages) {
    var actor = keeper.require();
    var known = kind(kind);
    var before = newest(kind);
    if (before.number() != seen) {
      throw new OptimisticLockingFailureException("route " + kind);
    }
    if (stages.size() > MOST_STAGES) {
      throw Refusal.because("routes.refused.many", MOST_STAGES);
    }
    var checked = stages.stream().map(stage -> stage.checked(known)).toList();
    table.insert(kind, seen + 1, checked, clock.instant(), actor.inWords());
    journal.record(
        actor,
        "route.change",
        new Subject("route", null, Texts.text(known.textKey())),
        List.of(
            new Change("version", Long.toString(seen), Long.toString(seen + 1)),
            new Change("stages", names(before.stages()), names(checked))),
        null);
  }

  /**
   * Who would be asked if this person submitted a matter with these facts now, stage by stage.
   *
   * @param stages as they are, or as they might become
   */
  @Transactional(readOnly = true)
  public List<Asked> tried(List<RouteStage> stages, EmployeeId owner, Facts facts) {
    keeper.require();
    var asked = new ArrayList<Asked>();
    for (var stage : stages) {
      if (stage.concerns(facts)) {
        asked.add(approvers.asked(stage, owner, Set.of(owner)));
      }
    }
    return asked;
  }

  private static String names(List<RouteStage> stages) {
    return String.join(", ", stages.stream().map(RouteStage::name).toList());
  }
}
