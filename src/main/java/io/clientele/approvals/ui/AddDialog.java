package io.clientele.approvals.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import io.clientele.approvals.Additions;
import io.clientele.approvals.SeatId;
import io.clientele.kit.Reason;
import io.clientele.kit.Refusal;
import io.clientele.kit.ui.FormDialog;
import io.clientele.kit.ui.Notices;
import io.clientele.kit.ui.Saving;
import io.clientele.people.Employees;
import io.clientele.people.ui.EmployeePicker;

/** Asks who shall answer as well, and whether before or after the viewer. */
class AddDialog {

  private enum When {
    BEFORE,
    AFTER
  }

  private final Additions additions;
  private final SeatId seat;
  private final FormDialog dialog;
  private final EmployeePicker person;
  private final RadioButtonGroup<When> when = new RadioButtonGroup<>(text("approvals.add-when"));
  private final TextArea words = new TextArea(text("approvals.add-words"));

  AddDialog(Additions additions, Employees employees, SeatId seat, String title, Runnable done) {
    this.additions = additions;
    this.seat = seat;
    person = new EmployeePicker(text("approvals.name-person"), employees);
    person.setRequiredIndicatorVisible(true);
    person.focus();
    when.setItems(When.values());
    when.setItemLabelGenerator(one -> text("approvals.add." + one.name()));
    when.setValue(When.BEFORE);
    words.setMaxLength(Reason.LONGEST);
    var form = new Div(new Paragraph(text("approvals.add-what")), person, when, words);
    form.addClassName("form-lines");
    dialog = new FormDialog(text("approvals.add-title", title), form, () -> save(done));
    dialog.verb(text("approvals.add"));
    dialog.setWidth("min(32rem, 96vw)");
  }

  void open() {
    dialog.open();
  }

  private void save(Runnable done) {
    if (Saving.attempt(this::add)) {
      dialog.close();
      done.run();
    }
  }

  private void add() {
    var who =
        person.getOptionalValue().orElseThrow(() -> Refusal.because("approvals.person-needed"));
    if (when.getValue() == When.AFTER) {
      additions.after(seat, who.id(), words.getValue());
      Notices.done(text("approvals.added-after", who.name()));
    } else {
      additions.before(seat, who.id(), words.getValue());
      Notices.done(text("approvals.added-before", who.name()));
    }
  }
}
