package io.clientele.prospecting.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.clients.ClientCard;
import io.clientele.kit.ui.EmptyState;
import io.clientele.kit.ui.Entries;
import io.clientele.kit.ui.Facts;
import io.clientele.kit.ui.IconButton;
import io.clientele.kit.ui.Moments;
import io.clientele.kit.ui.Saving;
import io.clientele.people.Right;
import io.clientele.prospecting.PlanCard;
import io.clientele.prospecting.PlanDetails;
import io.clientele.prospecting.RelationshipPlans;
import io.clientele.prospecting.Step;
import java.util.List;

/** The plan with one client: aim, decider, and the steps to be ticked off. */
class PlanPanel extends Composite<Div> {

  private final RelationshipPlans plans;
  private final ClientCard client;
  private final boolean changes;

  PlanPanel(RelationshipPlans plans, ClientCard client) {
    this.plans = plans;
    this.client = client;
    this.changes = client.may(Right.CHANGE) && !client.isArchived();
    getContent().addClassName("card-panel");
    var plan = plans.of(client.id());
    showAim(plan);
    showSteps(plan.steps());
  }

  private void showAim(PlanCard plan) {
    var edit =
        new Button(
            text("prospecting.edit"),
            VaadinIcon.EDIT.create(),
            click -> new PlanDialog(plans, client, plan, PlanPanel::reload).open());
    if (plan.details().equals(PlanDetails.NONE)) {
      getContent()
          .add(
              new EmptyState(
                  text("prospecting.none"),
                  text("prospecting.none-hint"),
                  changes ? new Component[] {edit} : new Component[0]));
      return;
    }
    if (changes) {
      getContent().add(edit);
    }
    getContent()
        .add(
            new Facts()
                .fact(Wording.field("aim"), plan.details().aim())
                .fact(Wording.field("decider"), plan.decider()));
  }

  private void showSteps(List<Step> steps) {
    getContent()
        .add(
            new Entries(
                text("prospecting.steps"), text("prospecting.steps.none"), steps, this::line));
    if (changes) {
      getContent()
          .add(
              new Button(
                  text("prospecting.step.add"),
                  VaadinIcon.PLUS.create(),
                  click -> new StepDialog(plans, client, PlanPanel::reload).open()));
    }
  }

  private ListItem line(Step step) {
    var done = new Checkbox(step.words());
    done.setValue(step.isDone());
    done.setReadOnly(!changes);
    done.addClassName("entry-name");
    done.addValueChangeListener(ticked -> act(() -> plans.finish(step.id(), ticked.getValue())));
    var when =
        new Span(
            step.isDone()
                ? text("prospecting.step.done", Moments.day(step.doneOn()))
                : Moments.day(step.due()));
    when.addClassName("quiet");
    var line = new ListItem(done, when);
    if (step.overdue()) {
      line.add(Wording.overdue());
    }
    if (changes) {
      line.add(
          new IconButton(
              VaadinIcon.CLOSE_SMALL,
              text("prospecting.step.drop", step.words()),
              () -> act(() -> plans.drop(step.id()))));
    }
    return line;
  }

  private static void act(Runnable act) {
    Saving.attempt(act);
    reload();
  }

  private static void reload() {
    UI.getCurrent().refreshCurrentRoute(false);
  }
}
