package io.clientele.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.PortalTest;
import io.clientele.Staff;
import io.clientele.calendar.CalendarDetails;
import io.clientele.calendar.CalendarId;
import io.clientele.calendar.Calendars;
import io.clientele.calendar.Day;
import io.clientele.calendar.Week;
import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.journal.JournalRow;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.people.AbsenceDetails;
import io.clientele.people.Absences;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class WorktimesTests {

  private static final Week MORNINGS = Week.read("1 08:00-12:00;3 08:00-12:00");

  @Autowired private Worktimes worktimes;
  @Autowired private Calendars calendars;
  @Autowired private Absences absences;
  @Autowired private Journal journal;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private EmployeeId administrator;
  private EmployeeId anna;
  private EmployeeId boris;
  private LocalDate monday;

  @BeforeEach
  void hire() {
    var staff = new Staff(jdbc, transaction);
    var house = staff.department("House");
    administrator = staff.hire("Administrator", house, Role.ADMINISTRATOR);
    anna = staff.hire("Anna", house, Role.ACCOUNT_MANAGER);
    boris = staff.hire("Boris", house, Role.ACCOUNT_MANAGER);
    monday = calendars.today(calendars.main().id()).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
  }

  @Test
  void whoHasNothingOfTheirOwnWorksAsEverybody() {
    assertThat(worktimes.of(anna).calendar()).isEqualTo(calendars.main());
    assertThat(worktimes.of(anna).assigned()).isFalse();
    assertThat(worktimes.calendar(anna).day(monday))
        .isEqualTo(calendars.main().working().day(monday));
  }

  @Test
  void ownHoursHoldUntilTheCalendarsDoAgain() {
    does(() -> worktimes.keepHours(anna, 0, monday, Optional.of(MORNINGS)));
    does(() -> worktimes.keepHours(anna, 1, monday.plusDays(7), Optional.empty()));

    var working = worktimes.calendar(anna);
    assertThat(working.day(monday).hours()).isEqualTo(MORNINGS.on(DayOfWeek.MONDAY));
    assertThat(working.day(monday.plusDays(1)).isWorked()).isFalse();
    assertThat(worktimes.of(anna).own(monday.plusDays(7))).isEmpty();
    assertThat(worktimes.of(anna).own(monday.minusDays(1))).isEmpty();
    assertThat(told().action()).isEqualTo("employee.hours");
    assertThat(told().changes())
        .containsExactly(
            new Change("from", null, monday.plusDays(7).toString()),
            new Change("hours", "Mon 08:00–12:00; Wed 08:00–12:00", null));

    does(() -> worktimes.dropHours(anna, 2, monday.plusDays(7)));
    assertThat(worktimes.of(anna).own(monday.plusDays(7))).contains(MORNINGS);
  }

  @Test
  void whoIsAwayDoesNotWork() {
    does(
        () ->
            absences.record(
                new AbsenceDetails(anna, boris, monday, monday.plusDays(2), "Holiday", "7")));
    viewers.runAs(
        boris,
        () ->
            absences.propose(
                new AbsenceDetails(
                    boris, administrator, monday.plusDays(7), monday.plusDays(9), "Holiday", "")));

    assertThat(worktimes.calendar(anna).day(monday.plusDays(1)).why()).isEqualTo(Day.Why.AWAY);
    assertThat(worktimes.calendar(anna).day(monday.plusDays(2)).why()).isNotEqualTo(Day.Why.AWAY);
    assertThat(worktimes.calendar(boris).day(monday.plusDays(7)).why())
        .as("only proposed")
        .isNotEqualTo(Day.Why.AWAY);
  }

  @Test
  void worksByAnotherCalendarUntilItIsTakenAway() {
    var sofia = calendar("Sofia", "BG", "Europe/Sofia");
    does(() -> worktimes.assign(anna, 0, sofia));

    assertThat(worktimes.calendar(anna).zone()).isEqualTo(ZoneId.of("Europe/Sofia"));
    assertThat(told().changes()).containsExactly(new Change("calendar", null, "Sofia"));

    does(() -> worktimes.assign(anna, 1, null));
    assertThat(worktimes.of(anna).calendar()).isEqualTo(calendars.main());
    assertThat(told().changes()).containsExactly(new Change("calendar", "Sofia", null));
  }

  @Test
  void refusesWhatCannotBe() {
    var gone = calendar("Gone", "", "");
    does(() -> calendars.archive(gone));
    var today = calendars.today(calendars.main().id());

    refuses(() -> worktimes.assign(anna, 0, gone));
    refuses(() -> worktimes.keepHours(anna, 0, today.minusDays(1), Optional.of(MORNINGS)));
    refuses(() -> worktimes.keepHours(anna, 0, today.plusYears(11), Optional.of(MORNINGS)));
    does(
        () ->
            assertThatThrownBy(() -> worktimes.dropHours(anna, 0, monday))
                .isInstanceOf(NotFound.class));
    assertThat(worktimes.of(anna).version()).isZero();
  }

  @Test
  void theSecondOfTwoComesTooLate() {
    does(() -> worktimes.keepHours(anna, 0, monday, Optional.of(MORNINGS)));

    does(
        () ->
            assertThatThrownBy(() -> worktimes.keepHours(anna, 0, monday, Optional.of(Week.USUAL)))
                .isInstanceOf(OptimisticLockingFailureException.class));
    assertThat(worktimes.of(anna).own(monday)).contains(MORNINGS);
  }

  @Test
  void nobodyButTheAdministratorChangesIt() {
    viewers.runAs(
        anna,
        () -> {
          assertThatThrownBy(() -> worktimes.keepHours(anna, 0, monday, Optional.of(MORNINGS)))
              .isInstanceOf(NotFound.class);
          assertThatThrownBy(() -> worktimes.assign(anna, 0, null)).isInstanceOf(NotFound.class);
        });
  }

  private CalendarId calendar(String name, String country, String zone) {
    var made = new CalendarId[1];
    does(() -> made[0] = calendars.create(new CalendarDetails(name, country, "", zone)));
    return made[0];
  }

  private JournalRow told() {
    return journal.of(new Subject("employee", anna.value(), ""), 1).getFirst();
  }

  private void refuses(Runnable act) {
    does(() -> assertThatThrownBy(act::run).isInstanceOf(Refusal.class));
  }

  private void does(Runnable act) {
    viewers.runAs(administrator, act);
  }
}
