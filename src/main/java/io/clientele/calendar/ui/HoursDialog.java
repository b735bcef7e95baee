package io.clientele.calendar.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.html.Div;
import io.clientele.calendar.CalendarCard;
import io.clientele.calendar.CalendarDays;
import io.clientele.kit.Refusal;
import io.clientele.kit.ui.DayField;
import io.clientele.kit.ui.FormDialog;
import io.clientele.kit.ui.Saving;
import java.time.LocalDate;

/** Other hours, and from when on they hold. */
class HoursDialog {

  private final DayField from = new DayField(text("calendar.field.from"));
  private final WeekForm week = new WeekForm();
  private final FormDialog dialog;

  HoursDialog(CalendarDays days, CalendarCard calendar, LocalDate today, Runnable done) {
    from.setMin(today);
    from.setValue(today);
    from.setHelperText(text("calendar.field.from-help"));
    week.show(calendar.week(today));
    var form = new Div(from, week);
    form.addClassName("hours-form");
    dialog =
        new FormDialog(
            text("calendar.change-hours"),
            form,
            () -> {
              if (Saving.attempt(() -> save(days, calendar))) {
                close();
                done.run();
              }
            });
  }

  void open() {
    dialog.open();
  }

  private void save(CalendarDays days, CalendarCard calendar) {
    var day = from.getOptionalValue().orElseThrow(() -> Refusal.because("calendar.day-missing"));
    days.keepHours(calendar.id(), calendar.version(), day, week.week());
  }

  private void close() {
    dialog.close();
  }
}
