package io.clientele.prospecting.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import io.clientele.clients.ClientCard;
import io.clientele.contacts.ContactCard;
import io.clientele.kit.ui.CarefulSave;
import io.clientele.kit.ui.FormDialog;
import io.clientele.kit.ui.Notices;
import io.clientele.prospecting.PlanCard;
import io.clientele.prospecting.PlanDetails;
import io.clientele.prospecting.RelationshipPlans;

/** Asks what the relationship aims at, and who decides there. */
class PlanDialog {

  private final TextArea aim = new TextArea(Wording.field("aim"));
  private final Select<ContactCard> decider = new Select<>();
  private final FormDialog dialog;

  PlanDialog(RelationshipPlans plans, ClientCard client, PlanCard plan, Runnable done) {
    aim.setMaxLength(PlanDetails.LONGEST_AIM);
    aim.setHelperText(text("prospecting.aim.hint"));
    aim.setValue(plan.details().aim());
    aim.setWidthFull();
    aim.focus();
    var persons = plans.deciders(client.id());
    decider.setLabel(Wording.field("decider"));
    decider.setItems(persons);
    decider.setItemLabelGenerator(one -> one == null ? "" : one.details().name());
    decider.setEmptySelectionAllowed(true);
    decider.setWidthFull();
    persons.stream()
        .filter(one -> one.id().equals(plan.details().decider()))
        .findFirst()
        .ifPresent(decider::setValue);
    var save =
        new CarefulSave<>(
            PlanDetails.class,
            new Wording(),
            (version, details) -> plans.revise(client.id(), version, details),
            () -> done(done));
    dialog =
        new FormDialog(
            text("prospecting.edit.title", client.name()),
            new Div(aim, decider),
            () -> save.attempt(plan.details(), plan.version(), value()));
    dialog.setWidth("min(34rem, 96vw)");
  }

  void open() {
    dialog.open();
  }

  private PlanDetails value() {
    var who = decider.getValue();
    return new PlanDetails(aim.getValue(), who == null ? null : who.id());
  }

  private void done(Runnable done) {
    dialog.close();
    Notices.done(text("kit.saved"));
    done.run();
  }
}
