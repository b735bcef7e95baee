package io.clientele.routes.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import io.clientele.kit.Refusal;
import io.clientele.kit.ui.IconButton;
import io.clientele.kit.ui.Saving;
import io.clientele.people.Employees;
import io.clientele.people.Role;
import io.clientele.people.ui.EmployeePicker;
import io.clientele.routes.Approver;
import io.clientele.routes.ApproverKind;
import java.util.ArrayList;
import java.util.List;

/** Whom a stage asks, one line each. */
class ApproversField extends Composite<Div> {

  private final StageWords words;
  private final List<Approver> approvers = new ArrayList<>();
  private final Div lines = new Div();
  private final ComboBox<ApproverKind> kind = new ComboBox<>(text("routes.stage.approvers"));
  private final ComboBox<Role> role = new ComboBox<>(text("routes.stage.role"));
  private final EmployeePicker person;
  private final IntegerField level = new IntegerField(text("routes.stage.level"));

  ApproversField(Employees employees, StageWords words) {
    this.words = words;
    person = new EmployeePicker(text("routes.stage.person"), employees);
    kind.setItems(ApproverKind.values());
    kind.setItemLabelGenerator(ApproverKind::inWords);
    kind.addValueChangeListener(change -> offer());
    role.setItems(Role.values());
    role.setItemLabelGenerator(Role::inWords);
    level.setMin(1);
    level.setMax(20);
    level.setValue(2);
    level.setStepButtonsVisible(true);
    var add = new Button(text("routes.stage.add"), VaadinIcon.PLUS.create(), click -> add());
    var choosing = new Div(kind, role, person, level, add);
    choosing.addClassName("toolbar");
    lines.addClassName("editor-rows");
    getContent().addClassName("form-lines");
    getContent().add(lines, choosing);
    offer();
  }

  private void offer() {
    role.setVisible(kind.getValue() == ApproverKind.ROLE);
    person.setVisible(kind.getValue() == ApproverKind.PERSON);
    level.setVisible(kind.getValue() == ApproverKind.LEVEL);
  }

  private void add() {
    Saving.attempt(
        () -> {
          approvers.add(chosen());
          kind.clear();
          role.clear();
          person.clear();
          show();
        });
  }

  private Approver chosen() {
    var chosen = kind.getOptionalValue().orElseThrow(ApproversField::missing);
    return switch (chosen) {
      case HEAD -> Approver.head();
      case SUPERIOR -> Approver.superior();
      case LEVEL -> Approver.level(level.getOptionalValue().orElseThrow(ApproversField::missing));
      case ROLE -> Approver.having(role.getOptionalValue().orElseThrow(ApproversField::missing));
      case PERSON -> Approver.person(person.chosen().orElseThrow(ApproversField::missing));
    };
  }

  private static Refusal missing() {
    return Refusal.because("routes.refused.choose");
  }

  /** One that was chosen and not added yet is meant, too. */
  List<Approver> approvers() {
    if (!kind.isEmpty()) {
      add();
    }
    return List.copyOf(approvers);
  }

  void setApprovers(List<Approver> known) {
    approvers.clear();
    approvers.addAll(known);
    show();
  }

  private void show() {
    lines.removeAll();
    for (var approver : List.copyOf(approvers)) {
      var name = words.approver(approver);
      var remove =
          new IconButton(
              VaadinIcon.TRASH,
              text("routes.stage.remove", name),
              () -> {
                approvers.remove(approver);
                show();
              });
      var line = new Div(new Span(name), remove);
      line.addClassName("editor-row");
      lines.add(line);
    }
  }
}
