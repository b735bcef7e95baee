package io.clientele.prospecting.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.clientele.clients.ClientCard;
import io.clientele.kit.Reason;
import io.clientele.kit.ui.DayField;
import io.clientele.kit.ui.FormDialog;
import io.clientele.kit.ui.Saving;
import io.clientele.prospecting.RelationshipPlans;
import java.util.Objects;

/** Asks for a step and its day. */
class StepDialog {

  private static final int IN_A_WEEK = 7;

  private final TextField words = new TextField(Wording.field("step"));
  private final DayField due = new DayField(Wording.field("due"));
  private final FormDialog dialog;

  StepDialog(RelationshipPlans plans, ClientCard client, Runnable done) {
    words.setMaxLength(Reason.LONGEST);
    words.setWidthFull();
    words.focus();
    due.setValue(plans.today().plusDays(IN_A_WEEK));
    dialog =
        new FormDialog(
            text("prospecting.step.title", client.name()),
            new Div(words, due),
            () -> save(plans, client, done));
    dialog.setWidth("min(34rem, 96vw)");
  }

  void open() {
    dialog.open();
  }

  private void save(RelationshipPlans plans, ClientCard client, Runnable done) {
    var when = Objects.requireNonNullElse(due.getValue(), plans.today().plusDays(IN_A_WEEK));
    if (Saving.attempt(() -> plans.plan(client.id(), words.getValue(), when))) {
      dialog.close();
      done.run();
    }
  }
}
