package io.clientele.clients;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The birthdays of the days to come as SQL, month by month, so that an index leads to them. Who was
 * born on 29 February has their birthday on the 28th.
 */
final class BirthdayDays {

  private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);
  private static final MonthDay DAY_BEFORE = MonthDay.of(2, 28);

  private BirthdayDays() {}

  /**
   * @param alias of the table of contacts
   * @param days how many, today included
   */
  static String condition(String alias, LocalDate today, int days) {
    var months = new TreeMap<Integer, TreeSet<Integer>>();
    Stream.iterate(today, day -> day.plusDays(1))
        .limit(days)
        .flatMap(BirthdayDays::celebrated)
        .forEach(
            day ->
                months
                    .computeIfAbsent(day.getMonthValue(), month -> new TreeSet<>())
                    .add(day.getDayOfMonth()));
    return months.entrySet().stream()
        .map(
            month ->
                "%1$s.birth_month = %2$d and %1$s.birth_day in (%3$s)"
                    .formatted(
                        alias,
                        month.getKey(),
                        month.getValue().stream()
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "))))
        .collect(Collectors.joining(" or "));
  }

  private static Stream<MonthDay> celebrated(LocalDate date) {
    var day = MonthDay.from(date);
    return day.equals(DAY_BEFORE) && !date.isLeapYear() ? Stream.of(day, LEAP_DAY) : Stream.of(day);
  }
}
