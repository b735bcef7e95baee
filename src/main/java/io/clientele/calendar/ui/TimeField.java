package io.clientele.calendar.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.timepicker.TimePicker;
import io.clientele.kit.Refusal;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;

/** A time of the day, from 00:00 to 23:59. */
public class TimeField extends TimePicker {

  private static final Duration STEP = Duration.ofMinutes(30);

  private final String label;

  /**
   * @param label for those who do not see the column's heading
   */
  TimeField(String label) {
    setLocale(Locale.UK);
    setStep(STEP);
    setAriaLabel(label);
    setI18n(new TimePickerI18n().setBadInputErrorMessage(text("calendar.no-time")));
    this.label = label;
  }

  /**
   * @throws Refusal when what is typed is no time: to take it for none would change what was meant
   */
  Optional<LocalTime> time() {
    if (isInvalid()) {
      throw Refusal.because("calendar.no-time-in", label);
    }
    return getOptionalValue();
  }
}
