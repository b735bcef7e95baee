package io.clientele.demo;

import io.clientele.contacts.Birthday;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Sees to it that somebody's birthday is near, whenever the portal is started first. */
final class Birthdays {

  private final Deque<Birthday> near = new ArrayDeque<>();

  Birthdays(LocalDate today) {
    for (var days : new int[] {0, 0, 0, 1, 1, 2, 3, 4, 5, 6, 8, 13}) {
      var day = today.plusDays(days);
      near.add(new Birthday(day.getMonthValue(), day.getDayOfMonth(), null));
      near.add(withYear(day));
    }
    near.add(new Birthday(2, 29, 1988));
    near.add(new Birthday(2, 29, null));
  }

  /** Those near today are given out first; then everybody keeps their own. */
  @Nullable Birthday next(@Nullable Birthday own) {
    return near.isEmpty() ? own : near.poll();
  }

  /** Born in a leap year, in which every day is found. */
  private static Birthday withYear(LocalDate day) {
    return new Birthday(day.getMonthValue(), day.getDayOfMonth(), 1984);
  }
}
