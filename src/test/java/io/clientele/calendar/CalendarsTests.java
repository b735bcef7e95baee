package io.clientele.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.PortalTest;
import io.clientele.Staff;
import io.clientele.company.CompanyZone;
import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.journal.JournalRow;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class CalendarsTests {

  @Autowired private Calendars calendars;
  @Autowired private CalendarDays days;
  @Autowired private CompanyZone zone;
  @Autowired private Journal journal;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private EmployeeId administrator;
  private EmployeeId director;
  private CalendarId hamburg;
  private LocalDate today;

  @BeforeEach
  void hire() {
    var staff = new Staff(jdbc, transaction);
    var house = staff.department("House");
    administrator = staff.hire("Administrator", house, Role.ADMINISTRATOR);
    director = staff.hire("Diana", house, Role.DIRECTOR);
    does(() -> hamburg = calendars.create(new CalendarDetails(" Hamburg ", "DE", "hh", "")));
    today = calendars.today(hamburg);
  }

  @Test
  void thereIsAlwaysOneThatEverybodyWorksBy() {
    assertThat(calendars.main().main()).isTrue();
    assertThat(calendars.main().zone()).isEqualTo(zone.zone());
    assertThat(calendars.all(false).getFirst()).isEqualTo(calendars.main());
  }

  @Test
  void beginsWithTheUsualHoursAndTheHolidaysOfItsRegion() {
    var card = calendars.card(hamburg);

    assertThat(card.details().name()).isEqualTo("Hamburg");
    assertThat(card.week(today)).isEqualTo(Week.USUAL);
    assertThat(card.week(LocalDate.of(1999, 1, 1))).isEqualTo(Week.USUAL);
    assertThat(card.working().day(LocalDate.of(2026, 10, 31)).reason())
        .isEqualTo("Reformation day");
  }

  @Test
  void otherHoursHoldFromTheirDayOnAndNotBefore() {
    var next = today.plusDays(30);
    var shorter = Week.read("1 08:00-12:00;5 08:00-12:00 12:30-16:45");
    does(() -> days.keepHours(hamburg, version(), next, shorter));

    assertThat(calendars.card(hamburg).week(next.minusDays(1))).isEqualTo(Week.USUAL);
    assertThat(calendars.card(hamburg).week(next)).isEqualTo(shorter);
    assertThat(told().action()).isEqualTo("calendar.hours");
    assertThat(told().changes())
        .containsExactly(
            new Change("from", null, next.toString()),
            new Change(
                "hours",
                "Mon–Fri 09:00–18:00, lunch 13:00–14:00",
                "Mon 08:00–12:00; Fri 08:00–16:45, lunch 12:00–12:30"));

    does(() -> days.dropHours(hamburg, version(), next));
    assertThat(calendars.card(hamburg).week(next)).isEqualTo(Week.USUAL);
  }

  @Test
  void keepsMovedDaysWithTheirReasons() {
    var saturday = today.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
    var worked =
        new MovedDay(saturday, DayOfWeek.FRIDAY, LocalTime.of(16, 30), " For the bridge day ");
    does(() -> days.move(hamburg, version(), worked));

    assertThat(calendars.card(hamburg).moved())
        .containsOnlyKeys(saturday)
        .containsValue(
            new MovedDay(saturday, DayOfWeek.FRIDAY, LocalTime.of(16, 30), "For the bridge day"));
    assertThat(told().why()).isEqualTo("For the bridge day");
    assertThat(told().changes())
        .containsExactly(new Change(saturday.toString(), null, "Worked as on Friday, until 16:30"));

    does(() -> days.move(hamburg, version(), MovedDay.free(saturday, "After all not")));
    assertThat(calendars.card(hamburg).moved()).hasSize(1);
    does(() -> days.moveBack(hamburg, version(), saturday));
    assertThat(calendars.card(hamburg).moved()).isEmpty();
  }

  @Test
  void refusesHoursThatLeaveNothingOfAMovedDay() {
    var saturday = today.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
    does(
        () ->
            days.move(
                hamburg, version(), MovedDay.worked(saturday, DayOfWeek.FRIDAY, "Stocktaking")));
    var noFriday = Week.read("1 09:00-18:00");

    refuses(() -> days.keepHours(hamburg, version(), today, noFriday));
    assertThat(calendars.card(hamburg).working().day(saturday).isWorked()).isTrue();

    does(() -> days.keepHours(hamburg, version(), saturday.plusDays(1), noFriday));
    assertThat(calendars.card(hamburg).working().day(saturday).isWorked()).isTrue();
  }

  @Test
  void keepsMinutesOfADayThatEndsEarly() {
    var end = LocalTime.of(16, 30, 15, 999);
    does(() -> days.move(hamburg, version(), new MovedDay(today, DayOfWeek.MONDAY, end, "Party")));

    assertThat(calendars.card(hamburg).moved().get(today).endsAt()).isEqualTo(LocalTime.of(16, 30));
  }

  @Test
  void aDayThatEndsWhenItEndsAnywayEndsNotEarly() {
    var end = LocalTime.of(18, 0);
    does(() -> days.move(hamburg, version(), new MovedDay(today, DayOfWeek.MONDAY, end, "Fair")));

    assertThat(calendars.card(hamburg).moved().get(today).inWords())
        .isEqualTo("Worked as on Monday");
  }

  @Test
  void whatIsOverStaysAsItWas() {
    var yesterday = today.minusDays(1);

    refuses(() -> days.keepHours(hamburg, version(), yesterday, Week.USUAL));
    refuses(() -> days.move(hamburg, version(), MovedDay.free(yesterday, "We slept")));
    refuses(() -> days.moveBack(hamburg, version(), yesterday));
    refuses(() -> days.dropHours(hamburg, version(), today));
  }

  @Test
  void refusesDaysThatCannotBe() {
    refuses(() -> days.move(hamburg, version(), MovedDay.free(today, " ")));
    refuses(() -> days.move(hamburg, version(), MovedDay.free(today.plusYears(11), "Far away")));
    refuses(
        () -> days.move(hamburg, version(), MovedDay.worked(today, DayOfWeek.SUNDAY, "Sunday")));
    refuses(
        () ->
            days.move(
                hamburg,
                version(),
                new MovedDay(today, DayOfWeek.MONDAY, LocalTime.of(9, 0), "Nothing is left")));
    assertThat(calendars.card(hamburg).moved()).isEmpty();
  }

  @Test
  void refusesPlacesThatAreNot() {
    for (var wrong :
        List.of(
            new CalendarDetails(" ", "", "", ""),
            new CalendarDetails("x".repeat(121), "", "", ""),
            new CalendarDetails("Nowhere", "ZZ", "", ""),
            new CalendarDetails("Nowhere", "DE", "zz", ""),
            new CalendarDetails("Nowhere", "", "hh", ""),
            new CalendarDetails("Nowhere", "", "", "Europe/Nowhere"))) {
      refuses(() -> calendars.create(wrong));
    }
  }

  @Test
  void exactlyOneIsEverybodys() {
    var before = calendars.main().id();
    does(() -> calendars.makeMain(hamburg));
    try {
      assertThat(calendars.all(true)).filteredOn(CalendarCard::main).hasSize(1);
      assertThat(calendars.main().id()).isEqualTo(hamburg);
      refuses(() -> calendars.archive(hamburg));
    } finally {
      does(() -> calendars.makeMain(before));
    }
    does(() -> calendars.archive(hamburg));
    refuses(() -> calendars.makeMain(hamburg));
    assertThat(calendars.all(false)).extracting(CalendarCard::id).doesNotContain(hamburg);
    does(() -> calendars.restore(hamburg));
    assertThat(calendars.card(hamburg).archived()).isFalse();
  }

  @Test
  void theSecondOfTwoWhoChangeItComesTooLate() {
    var read = version();
    does(() -> days.move(hamburg, read, MovedDay.free(today, "Stocktaking")));

    does(
        () -> {
          assertThatThrownBy(() -> days.move(hamburg, read, MovedDay.free(today, "Party")))
              .isInstanceOf(OptimisticLockingFailureException.class);
          assertThatThrownBy(
                  () -> calendars.revise(hamburg, read, new CalendarDetails("Kiel", "", "", "")))
              .isInstanceOf(OptimisticLockingFailureException.class);
        });
  }

  @Test
  void tellsWhatChangedAndWhereItsClocksGo() {
    does(
        () ->
            calendars.revise(
                hamburg, version(), new CalendarDetails("Tokyo", "JP", "", "Asia/Tokyo")));

    assertThat(calendars.card(hamburg).zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
    assertThat(told().changes())
        .containsExactly(
            new Change("name", "Hamburg", "Tokyo"),
            new Change("country", "DE", "JP"),
            new Change("region", "hh", null),
            new Change("zone", null, "Asia/Tokyo"));
  }

  @Test
  void nobodyButTheAdministratorChangesIt() {
    viewers.runAs(
        director,
        () -> {
          assertThatThrownBy(() -> calendars.create(new CalendarDetails("Mine", "", "", "")))
              .isInstanceOf(NotFound.class);
          assertThatThrownBy(
                  () -> days.move(hamburg, version(), MovedDay.free(today, "Day off for all")))
              .isInstanceOf(NotFound.class);
          var card = calendars.card(hamburg);
          for (Runnable act :
              List.<Runnable>of(
                  () -> calendars.revise(hamburg, card.version(), card.details()),
                  () -> calendars.makeMain(hamburg),
                  () -> calendars.archive(hamburg),
                  () -> calendars.restore(hamburg),
                  () -> days.keepHours(hamburg, card.version(), today, Week.USUAL),
                  () -> days.dropHours(hamburg, card.version(), LocalDate.of(2000, 1, 1)),
                  () -> days.moveBack(hamburg, card.version(), today))) {
            assertThatThrownBy(act::run).isInstanceOf(NotFound.class);
          }
        });
    assertThat(calendars.card(hamburg).moved()).isEmpty();
    assertThat(calendars.card(hamburg).archived()).isFalse();
  }

  private long version() {
    return calendars.card(hamburg).version();
  }

  private JournalRow told() {
    return journal.of(new Subject("calendar", hamburg.value(), ""), 1).getFirst();
  }

  private void refuses(Runnable act) {
    does(() -> assertThatThrownBy(act::run).isInstanceOf(Refusal.class));
  }

  private void does(Runnable act) {
    viewers.runAs(administrator, act);
  }
}
