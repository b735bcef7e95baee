package io.clientele.routes.ui;

import static io.clientele.kit.Texts.text;

import io.clientele.kit.ui.Figure;
import io.clientele.people.EmployeeContact;
import io.clientele.people.EmployeeId;
import io.clientele.people.Employees;
import io.clientele.routes.Approver;
import io.clientele.routes.Condition;
import io.clientele.routes.FactKind;
import io.clientele.routes.Need;
import io.clientele.routes.RouteStage;
import io.clientele.routes.RoutedKind;
import java.util.Objects;
import java.util.stream.Collectors;

/** Stages as people read them. */
class StageWords {

  private final RoutedKind kind;
  private final Employees employees;

  StageWords(RoutedKind kind, Employees employees) {
    this.kind = kind;
    this.employees = employees;
  }

  String approvers(RouteStage stage) {
    return stage.approvers().stream().map(this::approver).collect(Collectors.joining(", "));
  }

  String approver(Approver approver) {
    return switch (approver.kind()) {
      case ROLE -> text("routes.approver.role", Objects.requireNonNull(approver.role()).inWords());
      case PERSON -> name(Objects.requireNonNull(approver.person()));
      case LEVEL -> text("routes.approver.level", approver.level());
      case HEAD, SUPERIOR -> approver.kind().inWords();
    };
  }

  String name(EmployeeId person) {
    return employees.find(person).map(EmployeeContact::name).orElse("?");
  }

  String need(RouteStage stage) {
    return stage.need() == Need.QUORUM
        ? text("routes.need.quorum", stage.quorum(), stage.approvers().size())
        : stage.need().inWords();
  }

  String when(RouteStage stage) {
    var condition = stage.when();
    return condition == null ? text("routes.stage.always") : when(condition);
  }

  private String when(Condition condition) {
    var fact =
        kind.facts().stream()
            .filter(one -> one.key().equals(condition.fact()))
            .findFirst()
            .map(FactKind::textKey)
            .map(key -> text(key))
            .orElse(condition.fact());
    return text(
        "routes.when." + condition.comparison().name(), fact, Figure.inWords(condition.value()));
  }
}
