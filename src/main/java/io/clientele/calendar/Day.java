package io.clientele.calendar;

import static io.clientele.kit.Texts.text;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One day of a calendar: its hours, and why they are what they are.
 *
 * @param hours empty when the day is free
 * @param words the holiday's name, or the reason of a moved day; may be empty
 */
public record Day(LocalDate date, Optional<DayHours> hours, Why why, String words) {

  /** What decides on a day; what comes later gives way to what comes earlier. */
  public enum Why {
    AWAY,
    MOVED,
    HOLIDAY,
    WEEK
  }

  public boolean isWorked() {
    return hours.isPresent();
  }

  /** Why it is not as the week says; empty when it is. */
  public String reason() {
    return switch (why) {
      case AWAY -> text("calendar.away");
      case MOVED, HOLIDAY -> words;
      case WEEK -> "";
    };
  }

  public String inWords() {
    var worked = hours.map(DayHours::inWords).orElseGet(() -> text("calendar.free"));
    return reason().isEmpty() ? worked : text("calendar.day.because", worked, reason());
  }
}
