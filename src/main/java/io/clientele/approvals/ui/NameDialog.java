package io.clientele.approvals.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.clientele.approvals.Decisions;
import io.clientele.approvals.StuckRow;
import io.clientele.kit.Reason;
import io.clientele.kit.Refusal;
import io.clientele.kit.ui.FormDialog;
import io.clientele.kit.ui.Notices;
import io.clientele.kit.ui.Saving;
import io.clientele.people.Employees;
import io.clientele.people.ui.EmployeePicker;

/** Asks who shall answer where nobody does. */
class NameDialog {

  private final FormDialog dialog;
  private final EmployeePicker person;
  private final TextField why = new TextField(text("approvals.name-why"));

  NameDialog(Decisions decisions, Employees employees, StuckRow row, Runnable done) {
    person = new EmployeePicker(text("approvals.name-person"), employees);
    person.setRequiredIndicatorVisible(true);
    why.setRequiredIndicatorVisible(true);
    why.setMaxLength(Reason.LONGEST);
    var what = new Paragraph(text("approvals.name-what", row.title(), row.submittedBy()));
    var form = new Div(what, person, why);
    form.addClassName("form-lines");
    dialog = new FormDialog(text("approvals.name"), form, () -> save(decisions, row, done));
    dialog.verb(text("approvals.name"));
    dialog.setWidth("min(30rem, 96vw)");
  }

  void open() {
    dialog.open();
  }

  private void save(Decisions decisions, StuckRow row, Runnable done) {
    var named =
        Saving.attempt(
            () -> {
              var who =
                  person
                      .getOptionalValue()
                      .orElseThrow(() -> Refusal.because("approvals.person-needed"));
              decisions.name(row.seat(), who.id(), why.getValue());
              Notices.done(text("approvals.named", who.name()));
            });
    if (named) {
      dialog.close();
      done.run();
    }
  }
}
