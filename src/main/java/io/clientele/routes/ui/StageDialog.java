package io.clientele.routes.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.clientele.kit.Lengths;
import io.clientele.kit.ui.FormDialog;
import io.clientele.kit.ui.Saving;
import io.clientele.people.Employees;
import io.clientele.routes.Need;
import io.clientele.routes.RouteStage;
import io.clientele.routes.RoutedKind;
import java.util.Optional;
import java.util.function.Consumer;

/** One stage: whom it asks, when, how many of them, and how long they may take. */
class StageDialog {

  private static final int USUAL_HOURS = 16;

  private final TextField name = new TextField(text("routes.stage.name"));
  private final ApproversField approvers;
  private final ComboBox<Need> need = new ComboBox<>(text("routes.stage.need"));
  private final IntegerField quorum = hours("routes.stage.quorum");
  private final ConditionField when;
  private final IntegerField hours = hours("routes.stage.hours");
  private final IntegerField remind = hours("routes.stage.remind");
  private final IntegerField raise = hours("routes.stage.raise");
  private final FormDialog dialog;

  StageDialog(
      RoutedKind kind,
      Employees employees,
      StageWords words,
      Optional<RouteStage> stage,
      Consumer<RouteStage> done) {
    approvers = new ApproversField(employees, words);
    when = new ConditionField(kind);
    name.setMaxLength(Lengths.WORD);
    name.setRequiredIndicatorVisible(true);
    name.focus();
    need.setItems(Need.values());
    need.setItemLabelGenerator(Need::inWords);
    need.setValue(Need.ALL);
    need.addValueChangeListener(change -> quorum.setVisible(need.getValue() == Need.QUORUM));
    quorum.setVisible(false);
    hours.setValue(USUAL_HOURS);
    remind.setHelperText(text("routes.stage.never"));
    raise.setHelperText(text("routes.stage.never"));
    stage.ifPresent(this::show);
    var form = new FormLayout();
    form.setAutoResponsive(true);
    form.setExpandFields(true);
    form.add(name, 2);
    form.add(approvers, 2);
    form.add(need, quorum);
    form.add(when, 2);
    form.add(hours, remind, raise);
    var title =
        stage
            .map(one -> text("routes.edit-stage", one.name()))
            .orElseGet(() -> text("routes.new-stage"));
    dialog =
        new FormDialog(
            title,
            form,
            () -> {
              if (Saving.attempt(() -> done.accept(stage().checked(kind)))) {
                close();
              }
            });
    dialog.setWidth("min(44rem, 96vw)");
  }

  private static IntegerField hours(String key) {
    var field = new IntegerField(text(key));
    field.setMin(0);
    field.setMax(RouteStage.MOST_HOURS);
    field.setStepButtonsVisible(true);
    return field;
  }

  void open() {
    dialog.open();
  }

  private void close() {
    dialog.close();
  }

  private void show(RouteStage stage) {
    name.setValue(stage.name());
    approvers.setApprovers(stage.approvers());
    need.setValue(stage.need());
    quorum.setValue(stage.quorum());
    when.setCondition(stage.when());
    hours.setValue(stage.hours());
    if (stage.remindAfter() > 0) {
      remind.setValue(stage.remindAfter());
    }
    if (stage.raiseAfter() > 0) {
      raise.setValue(stage.raiseAfter());
    }
  }

  private RouteStage stage() {
    var asks = need.getOptionalValue().orElse(Need.ALL);
    return new RouteStage(
        name.getValue(),
        approvers.approvers(),
        asks,
        asks == Need.QUORUM ? quorum.getOptionalValue().orElse(0) : 0,
        when.condition(),
        hours.getOptionalValue().orElse(0),
        remind.getOptionalValue().orElse(0),
        raise.getOptionalValue().orElse(0));
  }
}
