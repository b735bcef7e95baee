package io.clientele.worktime.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import io.clientele.calendar.Week;
import io.clientele.calendar.ui.WeekForm;
import io.clientele.kit.Refusal;
import io.clientele.kit.ui.DayField;
import io.clientele.kit.ui.FormDialog;
import io.clientele.kit.ui.Saving;
import io.clientele.people.EmployeeId;
import io.clientele.worktime.Worktime;
import io.clientele.worktime.Worktimes;
import java.time.LocalDate;
import java.util.Optional;

/** Whether somebody has hours of their own, which, and from when on. */
class WorktimeDialog {

  private final DayField from = new DayField(text("calendar.field.from"));
  private final Checkbox own = new Checkbox(text("worktime.field.own"));
  private final WeekForm week = new WeekForm();
  private final FormDialog dialog;

  WorktimeDialog(
      Worktimes worktimes, EmployeeId employee, Worktime worktime, LocalDate today, Runnable done) {
    from.setMin(today);
    from.setValue(today);
    from.setHelperText(text("calendar.field.from-help"));
    week.show(worktime.own(today).orElseGet(() -> worktime.calendar().week(today)));
    own.addValueChangeListener(change -> week.setVisible(own.getValue()));
    own.setValue(true);
    var form = new Div(from, own, week);
    form.addClassName("hours-form");
    dialog =
        new FormDialog(
            text("worktime.change"),
            form,
            () -> {
              if (Saving.attempt(
                  () -> worktimes.keepHours(employee, worktime.version(), day(), week()))) {
                close();
                done.run();
              }
            });
  }

  void open() {
    dialog.open();
  }

  private void close() {
    dialog.close();
  }

  private LocalDate day() {
    return from.getOptionalValue().orElseThrow(() -> Refusal.because("calendar.day-missing"));
  }

  private Optional<Week> week() {
    return own.getValue() ? Optional.of(week.week()) : Optional.empty();
  }
}
