package io.clientele.calendar.ui;

import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.Locale;

/** A time of the day, from 00:00 to 23:59. */
public class TimeField extends TimePicker {

  private static final Duration STEP = Duration.ofMinutes(30);

  /**
   * @param label for those who do not see the column's heading
   */
  TimeField(String label) {
    setLocale(Locale.UK);
    setStep(STEP);
    setAriaLabel(label);
  }
}
