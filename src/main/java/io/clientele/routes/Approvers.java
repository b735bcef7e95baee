package io.clientele.routes;

import io.clientele.people.Circles;
import io.clientele.people.EmployeeId;
import io.clientele.people.Heads;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the people behind the words of a route, as the house is now. */
@Service
@Transactional(readOnly = true)
public class Approvers {

  private final Circles circles;
  private final Heads heads;

  Approvers(Circles circles, Heads heads) {
    this.circles = circles;
    this.heads = heads;
  }

  /**
   * @param owner whose matter it is
   * @param not who must not be asked: whoever submitted it
   */
  public Asked asked(RouteStage stage, EmployeeId owner, Set<EmployeeId> not) {
    return Asked.of(stage, stage.approvers().stream().map(one -> found(one, owner, not)).toList());
  }

  /** Whether somebody can be asked at all. */
  public boolean isHere(EmployeeId person) {
    return !circles.present(Set.of(person)).isEmpty();
  }

  private Set<EmployeeId> found(Approver approver, EmployeeId owner, Set<EmployeeId> not) {
    return switch (approver.kind()) {
      case HEAD -> level(owner, not, 1);
      case LEVEL -> level(owner, not, approver.level());
      case SUPERIOR -> without(heads.superior(owner).map(Set::of).orElse(Set.of()), not);
      case ROLE -> without(circles.holding(Set.of(Objects.requireNonNull(approver.role()))), not);
      case PERSON ->
          without(circles.present(Set.of(Objects.requireNonNull(approver.person()))), not);
    };
  }

  /** The n-th head above who may be asked. */
  private Set<EmployeeId> level(EmployeeId owner, Set<EmployeeId> not, int level) {
    return heads.above(owner).stream()
        .map(these -> without(these, not))
        .filter(these -> !these.isEmpty())
        .skip(level - 1L)
        .findFirst()
        .orElse(Set.of());
  }

  private static Set<EmployeeId> without(Set<EmployeeId> found, Set<EmployeeId> not) {
    var rest = new LinkedHashSet<>(found);
    rest.removeAll(not);
    return rest;
  }
}
