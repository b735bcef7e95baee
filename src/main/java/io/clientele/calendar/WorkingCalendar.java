package io.clientele.calendar;

import io.clientele.kit.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * When somebody works, as a value: all that is asked of it follows from what it was made of. Time
 * is counted as it passes, so a night in which the clocks change is as long as it is.
 *
 * @param weeks the hours of the week in which a day lies
 * @param holidays the name of the public holiday on a day
 * @param moved days unlike the others; they overrule holidays
 * @param away days on which this person is not there, whatever the others do
 */
public record WorkingCalendar(
    ZoneId zone,
    Function<LocalDate, Week> weeks,
    Function<LocalDate, Optional<String>> holidays,
    Map<LocalDate, MovedDay> moved,
    Predicate<LocalDate> away) {

  /** Nobody is asked to wait longer; a search that finds nothing by then ends. */
  private static final int FARTHEST_DAY = 10 * 366;

  public WorkingCalendar {
    moved = Map.copyOf(moved);
  }

  /** The same for one person: weeks of their own where they have such, and the days they miss. */
  public WorkingCalendar of(Function<LocalDate, Optional<Week>> own, Predicate<LocalDate> missing) {
    return new WorkingCalendar(
        zone,
        day -> own.apply(day).orElseGet(() -> weeks.apply(day)),
        holidays,
        moved,
        away.or(missing));
  }

  public Day day(LocalDate date) {
    if (away.test(date)) {
      return new Day(date, Optional.empty(), Day.Why.AWAY, "");
    }
    var week = weeks.apply(date);
    var other = moved.get(date);
    if (other != null) {
      return new Day(date, other.hours(week), Day.Why.MOVED, other.reason());
    }
    return holidays
        .apply(date)
        .map(name -> new Day(date, Optional.<DayHours>empty(), Day.Why.HOLIDAY, name))
        .orElseGet(() -> new Day(date, week.on(date.getDayOfWeek()), Day.Why.WEEK, ""));
  }

  public LocalDate dayOf(Instant at) {
    return LocalDate.ofInstant(at, zone);
  }

  /** The working time between the two; negative when the second comes first. */
  public Duration between(Instant from, Instant until) {
    if (until.isBefore(from)) {
      return between(until, from).negated();
    }
    return dayOf(from)
        .datesUntil(dayOf(until).plusDays(1))
        .flatMap(this::stretches)
        .map(stretch -> stretch.since(from).before(until).length())
        .reduce(Duration.ZERO, Duration::plus);
  }

  /**
   * The moment at which this much working time has passed: the end of a working day rather than the
   * beginning of the next.
   *
   * @param working not negative
   * @throws Refusal when there is not so much working time within ten years
   */
  public Instant after(Instant from, Duration working) {
    if (working.isNegative()) {
      throw new IllegalArgumentException("Deadlines lie ahead: " + working);
    }
    var left = working;
    if (left.isZero()) {
      return from;
    }
    for (var stretch : ahead(from)) {
      if (stretch.length().compareTo(left) >= 0) {
        return stretch.from().plus(left);
      }
      left = left.minus(stretch.length());
    }
    throw Refusal.because("calendar.never-works");
  }

  /**
   * The first moment from this one on at which somebody works.
   *
   * @throws Refusal when nobody does within ten years
   */
  public Instant next(Instant from) {
    return ahead(from).iterator().next().from();
  }

  /**
   * The n-th working day after this one; with 0 the day itself, or the next that is worked.
   *
   * @throws Refusal when there are not so many within ten years
   */
  public LocalDate workingDay(LocalDate from, int n) {
    return from.plusDays(n == 0 ? 0 : 1)
        .datesUntil(from.plusDays(FARTHEST_DAY))
        .filter(date -> day(date).isWorked())
        .skip(Math.max(0, n - 1))
        .findFirst()
        .orElseThrow(() -> Refusal.because("calendar.never-works"));
  }

  private Iterable<Stretch> ahead(Instant from) {
    var first = dayOf(from);
    var stretches =
        first
            .datesUntil(first.plusDays(FARTHEST_DAY))
            .flatMap(this::stretches)
            .map(stretch -> stretch.since(from))
            .filter(stretch -> !stretch.length().isZero());
    var end =
        Stream.<Stretch>generate(
            () -> {
              throw Refusal.because("calendar.never-works");
            });
    return Stream.concat(stretches, end)::iterator;
  }

  private Stream<Stretch> stretches(LocalDate date) {
    return day(date).hours().map(DayHours::spans).orElse(List.of()).stream()
        .map(span -> new Stretch(instant(date, span.from()), instant(date, span.until())));
  }

  /** A time that the clocks skip is the moment at which they do; of two like ones the first. */
  private Instant instant(LocalDate date, LocalTime time) {
    var local = date.atTime(time);
    var change = zone.getRules().getTransition(local);
    return change != null && change.isGap() ? change.getInstant() : local.atZone(zone).toInstant();
  }

  private record Stretch(Instant from, Instant until) {

    Duration length() {
      return until.isAfter(from) ? Duration.between(from, until) : Duration.ZERO;
    }

    Stretch since(Instant moment) {
      return moment.isAfter(from) ? new Stretch(moment, until) : this;
    }

    Stretch before(Instant moment) {
      return moment.isBefore(until) ? new Stretch(from, moment) : this;
    }
  }
}
