package io.clientele.contacts;

import io.clientele.kit.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The day a person was born, with or without the year.
 *
 * @param year null when it is not known
 */
public record Birthday(int month, int day, @Nullable Integer year) {

  /** What other systems write when they do not know the year. */
  private static final Set<Integer> PLACEHOLDERS =
      Set.of(1, 1000, 1600, 1604, 1800, 1804, 1900, 1904, 9999);

  private static final int OLDEST = 1905;

  /** The year stands for an unknown one: nobody who was born then is at work. */
  public static boolean isPlaceholder(int year) {
    return PLACEHOLDERS.contains(year);
  }

  /**
   * As it may be kept: a placeholder for the year is no year.
   *
   * @throws Refusal when the calendar has no such day, it is still to come, or too long ago to be
   *     true; 29 February is a day, in a leap year or without a year
   */
  Birthday checked(LocalDate today) {
    try {
      MonthDay.of(month, day);
      if (year == null || isPlaceholder(year)) {
        return new Birthday(month, day, null);
      }
      if (year < OLDEST || LocalDate.of(year, month, day).isAfter(today)) {
        throw Refusal.because("contacts.refused.birthday");
      }
      return this;
    } catch (DateTimeException noSuchDay) {
      throw Refusal.because("contacts.refused.birthday");
    }
  }

  @Override
  public String toString() {
    return year == null
        ? "--%02d-%02d".formatted(month, day)
        : LocalDate.of(year, month, day).toString();
  }
}
