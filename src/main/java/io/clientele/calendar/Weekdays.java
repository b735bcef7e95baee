package io.clientele.calendar;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import org.springframework.context.i18n.LocaleContextHolder;

/** The days of the week in the reader's language. */
public final class Weekdays {

  private Weekdays() {}

  public static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL_STANDALONE, LocaleContextHolder.getLocale());
  }

  /** Short, above a column. */
  public static String abbreviated(DayOfWeek day) {
    return day.getDisplayName(TextStyle.SHORT_STANDALONE, LocaleContextHolder.getLocale());
  }
}
