package io.clientele.kit.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.datepicker.DatePicker;

/** A day, written and read as in the rest of the portal; the week begins on Monday. */
public class DayField extends DatePicker {

  public DayField() {
    setI18n(
        new DatePickerI18n()
            .setDateFormats("d MMM yyyy", "yyyy-MM-dd", "d.M.yyyy", "d/M/yyyy")
            .setFirstDayOfWeek(1)
            .setToday(text("kit.today"))
            .setCancel(text("kit.cancel"))
            .setBadInputErrorMessage(text("kit.no-day")));
  }

  public DayField(String label) {
    this();
    setLabel(label);
  }
}
