package io.clientele.calendar.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import io.clientele.calendar.CalendarCard;
import io.clientele.calendar.CalendarDays;
import io.clientele.calendar.MovedDay;
import io.clientele.calendar.Weekdays;
import io.clientele.kit.Reason;
import io.clientele.kit.Refusal;
import io.clientele.kit.ui.DayField;
import io.clientele.kit.ui.FormDialog;
import io.clientele.kit.ui.Moments;
import io.clientele.kit.ui.Saving;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/** A day that is worked or free otherwise than the week and the holidays say. */
class MovedDayDialog {

  private final DayField day = new DayField(text("calendar.field.day"));
  private final RadioButtonGroup<Boolean> worked =
      new RadioButtonGroup<>(text("calendar.field.worked"));
  private final ComboBox<DayOfWeek> asOn = new ComboBox<>(text("calendar.field.as-on"));
  private final TimeField endsAt = new TimeField(text("calendar.field.ends-at"));
  private final TextField reason = new TextField(text("calendar.field.reason"));
  private final FormDialog dialog;

  MovedDayDialog(CalendarDays days, CalendarCard calendar, LocalDate shown, Runnable done) {
    worked.setItems(false, true);
    worked.setItemLabelGenerator(yes -> text(yes ? "calendar.worked" : "calendar.free"));
    worked.addValueChangeListener(change -> enable());
    asOn.setItemLabelGenerator(Weekdays::name);
    day.addValueChangeListener(
        change -> day.getOptionalValue().ifPresent(other -> show(calendar, other)));
    endsAt.setLabel(text("calendar.field.ends-at"));
    endsAt.setHelperText(text("calendar.field.ends-at-help"));
    endsAt.setClearButtonVisible(true);
    reason.setMaxLength(Reason.LONGEST);
    reason.setRequiredIndicatorVisible(true);
    var form = new FormLayout(day, worked, asOn, endsAt);
    form.setAutoResponsive(true);
    form.setExpandFields(true);
    form.setExpandColumns(true);
    form.setMaxColumns(1);
    form.add(reason);
    dialog =
        new FormDialog(
            text("calendar.new-day"),
            form,
            () -> {
              if (Saving.attempt(() -> days.move(calendar.id(), calendar.version(), moved()))) {
                close();
                done.run();
              }
            });
    dialog.setWidth("min(34rem, 96vw)");
    day.setValue(shown);
  }

  void open() {
    dialog.open();
  }

  private void close() {
    dialog.close();
  }

  /** What is likely meant: a day that is worked becomes free, a free one worked. */
  private void show(CalendarCard calendar, LocalDate shown) {
    var now = calendar.working().day(shown);
    var known = Optional.ofNullable(calendar.moved().get(shown));
    dialog.setHeaderTitle(
        known
            .map(one -> text("calendar.moved-day", Moments.day(shown)))
            .orElseGet(() -> text("calendar.new-day")));
    asOn.setItems(calendar.week(shown).days().keySet());
    worked.setValue(known.map(one -> one.asOn() != null).orElse(!now.isWorked()));
    asOn.setValue(
        known
            .flatMap(one -> Optional.ofNullable(one.asOn()))
            .orElseGet(() -> likely(calendar, shown)));
    endsAt.setValue(known.map(MovedDay::endsAt).orElse(null));
    reason.setValue(known.map(MovedDay::reason).orElseGet(reason::getValue));
    enable();
  }

  private static DayOfWeek likely(CalendarCard calendar, LocalDate shown) {
    var days = calendar.week(shown).days();
    return days.containsKey(shown.getDayOfWeek())
        ? shown.getDayOfWeek()
        : days.keySet().iterator().next();
  }

  private void enable() {
    asOn.setVisible(worked.getValue());
    endsAt.setVisible(worked.getValue());
  }

  private MovedDay moved() {
    var on = day.getOptionalValue().orElseThrow(() -> Refusal.because("calendar.day-missing"));
    if (!worked.getValue()) {
      return MovedDay.free(on, reason.getValue());
    }
    var like =
        asOn.getOptionalValue().orElseThrow(() -> Refusal.because("calendar.day.as-on-missing"));
    return new MovedDay(on, like, endsAt.time().orElse(null), reason.getValue());
  }
}
