package io.clientele.people.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.clientele.kit.ui.DayField;
import io.clientele.kit.ui.Saving;
import io.clientele.people.AbsenceDetails;
import io.clientele.people.Absences;
import io.clientele.people.EmployeeId;
import io.clientele.people.Employees;
import java.util.Optional;
import java.util.function.Consumer;

/** Who is away, who stands in, from when until when, and why. */
class AbsenceDialog extends Dialog {

  private final EmployeePicker absent;
  private final EmployeePicker substitute;
  private final DatePicker from = new DayField(text("people.absence.from"));
  private final DatePicker backOn = new DayField(text("people.absence.back-on"));
  private final TextArea reason = new TextArea(text("people.absence.reason"));
  private final TextField orderNumber = new TextField(text("people.absence.order-number"));

  private final Button confirm = new Button();

  private AbsenceDialog(Absences absences, Employees employees, String title, String verb) {
    absent = new EmployeePicker(text("people.absence.absent"), employees);
    substitute = new EmployeePicker(text("people.absence.substitute"), employees);
    from.setValue(absences.today());
    backOn.setValue(absences.today().plusDays(7));
    backOn.setHelperText(text("people.absence.back-on-help"));
    reason.setMaxLength(500);
    reason.setHelperText(text("people.absence.reason-help"));
    orderNumber.setMaxLength(60);
    var form = new FormLayout(absent, substitute, from, backOn);
    form.setAutoResponsive(true);
    form.setExpandFields(true);
    form.add(reason, 2);
    form.add(orderNumber);
    setHeaderTitle(title);
    add(form);
    confirm.setText(verb);
    confirm.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(text("kit.cancel"), click -> close()), confirm);
  }

  /** For the viewer's own absence: the head or the director appoints. */
  static AbsenceDialog propose(
      Absences absences, Employees employees, EmployeeId self, Runnable saved) {
    var dialog =
        new AbsenceDialog(
            absences, employees, text("people.absences.new"), text("people.absence.propose"));
    dialog.absent.choose(self);
    dialog.absent.setReadOnly(true);
    dialog.orderNumber.setVisible(false);
    dialog.onConfirm(absences::propose, saved);
    return dialog;
  }

  /** For somebody else's absence: the substitute is appointed with it. */
  static AbsenceDialog record(Absences absences, Employees employees, Runnable saved) {
    var dialog =
        new AbsenceDialog(
            absences, employees, text("people.absences.record"), text("people.absence.appoint"));
    dialog.onConfirm(absences::record, saved);
    return dialog;
  }

  private void onConfirm(Consumer<AbsenceDetails> act, Runnable saved) {
    confirm.addClickListener(
        click ->
            details()
                .ifPresent(
                    details -> {
                      if (isOpened() && Saving.attempt(() -> act.accept(details))) {
                        close();
                        saved.run();
                      }
                    }));
  }

  private Optional<AbsenceDetails> details() {
    for (var picker : new EmployeePicker[] {absent, substitute}) {
      picker.setInvalid(picker.chosen().isEmpty());
      picker.setErrorMessage(text("people.absence.person-needed"));
    }
    for (var day : new DatePicker[] {from, backOn}) {
      day.setInvalid(day.isEmpty());
      day.setErrorMessage(text("people.absence.day-needed"));
    }
    if (absent.isInvalid() || substitute.isInvalid() || from.isEmpty() || backOn.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new AbsenceDetails(
            absent.chosen().orElseThrow(),
            substitute.chosen().orElseThrow(),
            from.getValue(),
            backOn.getValue(),
            reason.getValue(),
            orderNumber.getValue()));
  }
}
