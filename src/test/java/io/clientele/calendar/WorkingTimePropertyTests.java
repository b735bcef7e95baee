package io.clientele.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What holds for every calendar, on calendars that are drawn by lot around changes of the clock.
 */
class WorkingTimePropertyTests {

  private static final int DRAWS = 400;

  /** They change their clocks at night, at midnight, by half an hour, and left out a whole day. */
  private static final List<ZoneId> ZONES =
      List.of(
          ZoneId.of("Europe/Berlin"),
          ZoneId.of("America/Santiago"),
          ZoneId.of("Australia/Lord_Howe"),
          ZoneId.of("Pacific/Apia"),
          ZoneId.of("Asia/Manila"));

  private static final List<LocalDate> AROUND =
      List.of(
          LocalDate.of(2026, 3, 29),
          LocalDate.of(2026, 4, 5),
          LocalDate.of(2026, 9, 6),
          LocalDate.of(2026, 10, 25),
          LocalDate.of(2011, 12, 30));

  @ParameterizedTest
  @ValueSource(longs = {1, 20_26, 31_12})
  void timeThatPassesInTwoStepsIsTheSameAsInOne(long seed) {
    var random = new Random(seed);
    for (var draw = 0; draw < DRAWS; draw++) {
      var calendar = calendar(random);
      var a = moment(random);
      var b = moment(random);
      var c = moment(random);

      assertThat(calendar.between(a, b).plus(calendar.between(b, c)))
          .as("%s %s %s in %s", a, b, c, calendar)
          .isEqualTo(calendar.between(a, c));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 20_26, 31_12})
  void whatWasAddedHasPassedAndNotAMomentEarlier(long seed) {
    var random = new Random(seed);
    for (var draw = 0; draw < DRAWS; draw++) {
      var calendar = calendar(random);
      var from = moment(random);
      var working = Duration.ofSeconds(1 + random.nextInt(400_000));

      var due = calendar.after(from, working);

      assertThat(calendar.between(from, due)).as("%s %s", from, calendar).isEqualTo(working);
      assertThat(calendar.between(from, due.minusMillis(1))).isLessThan(working);
      var again = Duration.ofSeconds(1 + random.nextInt(100_000));
      assertThat(calendar.after(due, again)).isEqualTo(calendar.after(from, working.plus(again)));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 20_26, 31_12})
  void untilTheNextWorkingMomentNothingPassesAndThenItDoes(long seed) {
    var random = new Random(seed);
    for (var draw = 0; draw < DRAWS; draw++) {
      var calendar = calendar(random);
      var from = moment(random);

      var next = calendar.next(from);

      assertThat(next).isAfterOrEqualTo(from);
      assertThat(calendar.between(from, next)).isZero();
      assertThat(calendar.between(next, next.plusMillis(1))).isPositive();
      assertThat(calendar.next(next)).isEqualTo(next);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 20_26, 31_12})
  void workingDaysFollowEachOther(long seed) {
    var random = new Random(seed);
    for (var draw = 0; draw < DRAWS; draw++) {
      var calendar = calendar(random);
      var from = day(random);
      var n = 1 + random.nextInt(10);
      var m = 1 + random.nextInt(10);

      var reached = calendar.workingDay(from, n);

      assertThat(calendar.day(reached).isWorked()).isTrue();
      assertThat(from.plusDays(1).datesUntil(reached.plusDays(1)))
          .filteredOn(day -> calendar.day(day).isWorked())
          .hasSize(n);
      assertThat(calendar.workingDay(reached, m)).isEqualTo(calendar.workingDay(from, n + m));
      assertThat(calendar.workingDay(reached, 0)).isEqualTo(reached);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 20_26, 31_12})
  void aWeekIsReadAsItWasWritten(long seed) {
    var random = new Random(seed);
    for (var draw = 0; draw < DRAWS; draw++) {
      var week = week(random);

      assertThat(Week.read(week.written())).isEqualTo(week);
      assertThat(week.written().length()).isLessThanOrEqualTo(250);
    }
  }

  private static WorkingCalendar calendar(Random random) {
    var week = week(random);
    var later = week(random);
    var from = day(random);
    var holidays = new HashSet<LocalDate>();
    var away = new HashSet<LocalDate>();
    var moved = new HashMap<LocalDate, MovedDay>();
    for (var draw = 0; draw < 5; draw++) {
      holidays.add(day(random));
      away.add(day(random));
      var day = day(random);
      moved.put(day, moved(random, day));
    }
    var house =
        new WorkingCalendar(
            ZONES.get(random.nextInt(ZONES.size())),
            day -> day.isBefore(from) ? week : later,
            day -> Optional.of("Holiday").filter(name -> holidays.contains(day)),
            moved,
            day -> false);
    return random.nextBoolean() ? house : house.of(day -> Optional.empty(), away::contains);
  }

  private static MovedDay moved(Random random, LocalDate day) {
    return switch (random.nextInt(3)) {
      case 0 -> MovedDay.free(day, "Free");
      case 1 -> MovedDay.worked(day, DayOfWeek.of(1 + random.nextInt(7)), "Worked");
      default ->
          new MovedDay(
              day,
              DayOfWeek.of(1 + random.nextInt(7)),
              LocalTime.of(random.nextInt(24), random.nextInt(60)),
              "Early");
    };
  }

  private static Week week(Random random) {
    Map<DayOfWeek, DayHours> days = new EnumMap<>(DayOfWeek.class);
    while (days.isEmpty()) {
      for (var day : DayOfWeek.values()) {
        if (random.nextInt(3) > 0) {
          days.put(day, hours(random));
        }
      }
    }
    return new Week(days);
  }

  private static DayHours hours(Random random) {
    var times =
        random
            .ints(0, 24 * 60)
            .distinct()
            .limit(4)
            .sorted()
            .mapToObj(minute -> LocalTime.MIN.plusMinutes(minute))
            .toList();
    return random.nextBoolean()
        ? DayHours.of(times.getFirst(), times.getLast())
        : new DayHours(times.get(0), times.get(3), times.get(1), times.get(2));
  }

  private static LocalDate day(Random random) {
    return AROUND.get(random.nextInt(AROUND.size())).plusDays(random.nextInt(21) - 10);
  }

  private static Instant moment(Random random) {
    var second = random.nextInt(24 * 60 * 60);
    return day(random).atTime(LocalTime.ofSecondOfDay(second)).toInstant(ZoneOffset.UTC);
  }
}
