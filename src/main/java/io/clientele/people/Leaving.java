package io.clientele.people;

import static java.util.stream.Collectors.joining;

import io.clientele.journal.Actor;
import io.clientele.kit.Refusal;
import io.clientele.kit.Text;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What somebody leaves behind, asked of all modules. */
@Component
class Leaving {

  private final ObjectProvider<Handover> handovers;
  private final ObjectProvider<Ending> endings;

  Leaving(ObjectProvider<Handover> handovers, ObjectProvider<Ending> endings) {
    this.handovers = handovers;
    this.endings = endings;
  }

  /** What they still own, each kind with its number. */
  List<Text> owned(EmployeeId employee) {
    return handovers.stream()
        .sorted(Comparator.comparingInt(Handover::order))
        .map(kind -> Text.of(kind.textKey(), kind.owned(employee).size()))
        .filter(kind -> !kind.arguments().contains(0))
        .toList();
  }

  /**
   * @throws Refusal when they still own something
   */
  void requireNothingOwned(EmployeeContact employee) {
    var owned = owned(employee.id());
    if (!owned.isEmpty()) {
      throw Refusal.because(
          "people.employee.owns",
          employee.name(),
          owned.stream().map(Text::inWords).collect(joining(", ")));
    }
  }

  void end(EmployeeContact employee, Actor by, String why) {
    endings.forEach(ending -> ending.end(employee, by, why));
  }
}
