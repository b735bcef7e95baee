package io.clientele.calendar;

import static io.clientele.kit.Texts.text;

import io.clientele.kit.Reason;
import io.clientele.kit.Refusal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day on which the house works otherwise than the week and the holidays say. It names a weekday
 * instead of hours, so that whoever works part time works theirs.
 *
 * @param asOn the weekday whose hours are worked; null when nobody works
 * @param endsAt when the day is shorter than that one
 */
public record MovedDay(
    LocalDate day, @Nullable DayOfWeek asOn, @Nullable LocalTime endsAt, String reason) {

  public MovedDay {
    endsAt = endsAt == null ? null : endsAt.truncatedTo(ChronoUnit.MINUTES);
  }

  public static MovedDay free(LocalDate day, String reason) {
    return new MovedDay(day, null, null, reason);
  }

  public static MovedDay worked(LocalDate day, DayOfWeek asOn, String reason) {
    return new MovedDay(day, asOn, null, reason);
  }

  /** The hours in somebody's week; empty when they do not work. */
  Optional<DayHours> hours(Week week) {
    if (asOn == null) {
      return Optional.empty();
    }
    var hours = week.on(asOn);
    return endsAt == null ? hours : hours.flatMap(day -> day.closingAt(endsAt));
  }

  /**
   * The same with a clean reason, and an early end only where it is one.
   *
   * @throws Refusal when it says nothing, or names hours that nobody works
   */
  MovedDay checked(Week week) {
    if (asOn != null && week.on(asOn).isEmpty()) {
      throw Refusal.because("calendar.day.as-on-free");
    }
    if (asOn != null && hours(week).isEmpty()) {
      throw Refusal.because("calendar.day.ends-before");
    }
    return new MovedDay(day, asOn, earlyEnd(week), Reason.given(reason));
  }

  private @Nullable LocalTime earlyEnd(Week week) {
    if (asOn == null || endsAt == null) {
      return null;
    }
    var end = endsAt;
    var isEarly = week.on(asOn).filter(hours -> end.isBefore(hours.closes())).isPresent();
    return isEarly ? end : null;
  }

  public String inWords() {
    if (asOn == null) {
      return text("calendar.day.free");
    }
    var weekday = Weekdays.name(asOn);
    return endsAt == null
        ? text("calendar.day.worked", weekday)
        : text("calendar.day.shortened", weekday, endsAt);
  }
}
