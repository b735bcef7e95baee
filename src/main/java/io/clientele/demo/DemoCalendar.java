package io.clientele.demo;

import io.clientele.calendar.CalendarDays;
import io.clientele.calendar.CalendarDetails;
import io.clientele.calendar.Calendars;
import io.clientele.calendar.Day;
import io.clientele.calendar.MovedDay;
import io.clientele.calendar.Week;
import io.clientele.worktime.Worktimes;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * When the demo house works: in Hamburg, with an office in Sofia, and one of its people part time.
 */
@Component
class DemoCalendar {

  private static final Week HOURS =
      Week.read(
          "1 08:30-12:30 13:15-17:30;2 08:30-12:30 13:15-17:30;3 08:30-12:30 13:15-17:30"
              + ";4 08:30-12:30 13:15-17:30;5 08:30-12:30 13:00-16:00");
  private static final Week FOUR_SHORT_DAYS =
      Week.read("1 08:30-14:00;2 08:30-14:00;3 08:30-14:00;4 08:30-14:00");

  private final Calendars calendars;
  private final CalendarDays days;
  private final Worktimes worktimes;
  private final Stage stage;

  DemoCalendar(Calendars calendars, CalendarDays days, Worktimes worktimes, Stage stage) {
    this.calendars = calendars;
    this.days = days;
    this.worktimes = worktimes;
    this.stage = stage;
  }

  void write(Instant at) {
    stage.play(
        at,
        DemoPerson.ADMIN,
        () -> {
          var house = calendars.main();
          calendars.revise(
              house.id(), house.version(), new CalendarDetails("Hamburg", "DE", "hh", ""));
          var today = calendars.today(house.id());
          days.keepHours(house.id(), calendars.main().version(), today, HOURS);
          christmas(today);
          calendars.create(new CalendarDetails("Sofia", "BG", "", "Europe/Sofia"));
          var petra = stage.id(DemoPerson.PETRA);
          worktimes.keepHours(petra, 0, today, Optional.of(FOUR_SHORT_DAYS));
        });
  }

  /** The next stocktaking, and the next Christmas. */
  void goOn(Instant now) {
    stage.play(
        now,
        DemoPerson.ADMIN,
        () -> {
          var today = calendars.today(calendars.main().id());
          christmas(today);
          var saturday = freeSaturday(today.plusDays(20));
          move(new MovedDay(saturday, DayOfWeek.FRIDAY, LocalTime.of(14, 0), "Stocktaking"));
        });
  }

  private void christmas(LocalDate today) {
    for (var eve : new MonthDay[] {MonthDay.of(12, 24), MonthDay.of(12, 31)}) {
      var day = eve.atYear(today.getYear());
      move(MovedDay.free(day.isBefore(today) ? day.plusYears(1) : day, "Closed by agreement"));
    }
  }

  /** Nobody takes stock on Boxing Day, nor when the house is closed. */
  private LocalDate freeSaturday(LocalDate after) {
    var working = calendars.main().working();
    var saturday = after.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
    while (working.day(saturday).why() != Day.Why.WEEK) {
      saturday = saturday.plusWeeks(1);
    }
    return saturday;
  }

  private void move(MovedDay day) {
    var house = calendars.main();
    days.move(house.id(), house.version(), day);
  }
}
