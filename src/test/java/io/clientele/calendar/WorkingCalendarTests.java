package io.clientele.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.kit.Refusal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class WorkingCalendarTests {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 28);
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

  private static final WorkingCalendar HOUSE = house(Map.of());

  @Test
  void countsNoLunchNoNightAndNoWeekend() {
    assertThat(HOUSE.between(at(MONDAY, 12, 0), at(MONDAY, 15, 0))).isEqualTo(hours(2));
    assertThat(HOUSE.between(at(MONDAY, 17, 0), at(MONDAY.plusDays(1), 10, 0))).isEqualTo(hours(2));
    assertThat(HOUSE.between(at(MONDAY.minusDays(3), 17, 0), at(MONDAY, 10, 0)))
        .isEqualTo(hours(2));
    assertThat(HOUSE.between(at(MONDAY, 15, 0), at(MONDAY, 12, 0))).isEqualTo(hours(-2));
  }

  @Test
  void aDeadlineEndsWithADayRatherThanBeginsWithTheNext() {
    assertThat(HOUSE.after(at(MONDAY, 9, 0), hours(8))).isEqualTo(at(MONDAY, 18, 0));
    assertThat(HOUSE.after(at(MONDAY, 9, 0), hours(8).plusSeconds(1)))
        .isEqualTo(at(MONDAY.plusDays(1), 9, 0).plusSeconds(1));
    assertThat(HOUSE.after(at(MONDAY, 13, 30), hours(1))).isEqualTo(at(MONDAY, 15, 0));
    assertThat(HOUSE.after(at(SATURDAY, 11, 0), Duration.ZERO)).isEqualTo(at(SATURDAY, 11, 0));
  }

  @Test
  void nextIsNowWhileOneWorksAndElseWhenWorkBegins() {
    assertThat(HOUSE.next(at(MONDAY, 10, 15))).isEqualTo(at(MONDAY, 10, 15));
    assertThat(HOUSE.next(at(MONDAY, 13, 0))).isEqualTo(at(MONDAY, 14, 0));
    assertThat(HOUSE.next(at(SATURDAY, 10, 0))).isEqualTo(at(MONDAY, 9, 0));
  }

  @Test
  void countsWorkingDays() {
    assertThat(HOUSE.workingDay(SATURDAY, 0)).isEqualTo(MONDAY);
    assertThat(HOUSE.workingDay(SATURDAY, 1)).isEqualTo(MONDAY);
    assertThat(HOUSE.workingDay(MONDAY, 0)).isEqualTo(MONDAY);
    assertThat(HOUSE.workingDay(MONDAY, 5)).isEqualTo(MONDAY.plusDays(7));
  }

  @Test
  void holidaysAreFreeUnlessTheyAreWorked() {
    var holidays = on(PublicHolidays.of("DE", "hh"), Map.of());
    var reformation = LocalDate.of(2025, 10, 31);
    assertThat(holidays.day(reformation).isWorked()).isFalse();
    assertThat(holidays.day(reformation).reason()).isEqualTo("Reformation day");
    assertThat(on(PublicHolidays.of("DE", "by"), Map.of()).day(reformation).isWorked()).isTrue();

    var stocktaking = MovedDay.worked(reformation, DayOfWeek.FRIDAY, "Stocktaking");
    var worked = on(PublicHolidays.of("DE", "hh"), Map.of(reformation, stocktaking));
    assertThat(worked.day(reformation).isWorked()).isTrue();
    assertThat(worked.day(reformation).reason()).isEqualTo("Stocktaking");
  }

  @Test
  void aHolidayThatIsMadeUpForIsFreeBothDays() {
    var bulgaria = on(PublicHolidays.of("BG", ""), Map.of());

    assertThat(bulgaria.day(LocalDate.of(2026, 5, 24)).why()).isEqualTo(Day.Why.HOLIDAY);
    assertThat(bulgaria.day(LocalDate.of(2026, 5, 25)).isWorked()).isFalse();
  }

  @Test
  void newYearIsMadeUpForInTheYearBefore() {
    var america = on(PublicHolidays.of("US", ""), Map.of());

    assertThat(america.day(LocalDate.of(2027, 12, 31)).why()).isEqualTo(Day.Why.HOLIDAY);
    assertThat(america.day(LocalDate.of(2026, 12, 31)).isWorked()).isTrue();
  }

  @Test
  void farFromNowNoHolidayIsKnown() {
    for (var country : PublicHolidays.countries()) {
      var holidays = PublicHolidays.of(country, "");
      for (var year : List.of(1, 1899, 1900, 2100, 2101, 9999)) {
        var known = holidays.apply(LocalDate.of(year, 12, 26));
        if (year < PublicHolidays.FIRST_YEAR || year > PublicHolidays.LAST_YEAR) {
          assertThat(known).as("%s in %s", country, year).isEmpty();
        }
      }
    }
  }

  @Test
  void aSaturdayIsWorkedForAMondayAndADayEndsEarly() {
    var eve = LocalDate.of(2026, 12, 24);
    var moved =
        house(
            Map.of(
                SATURDAY, MovedDay.worked(SATURDAY, DayOfWeek.MONDAY, "For the bridge day"),
                MONDAY, MovedDay.free(MONDAY, "Bridge day"),
                eve, new MovedDay(eve, DayOfWeek.THURSDAY, LocalTime.of(13, 30), "Christmas Eve")));

    assertThat(moved.day(SATURDAY).hours()).isEqualTo(Week.USUAL.on(DayOfWeek.MONDAY));
    assertThat(moved.day(MONDAY).isWorked()).isFalse();
    assertThat(moved.between(at(SATURDAY, 0, 0), at(MONDAY, 23, 0))).isEqualTo(hours(8));
    assertThat(moved.between(at(eve, 0, 0), at(eve, 23, 0))).isEqualTo(hours(4));
  }

  @Test
  void whoWorksPartTimeWorksTheirOwnHoursOnAMovedDayToo() {
    var mornings = Week.read("1 08:00-12:00;3 08:00-12:00");
    var moved =
        house(Map.of(SATURDAY, MovedDay.worked(SATURDAY, DayOfWeek.MONDAY, "For the bridge day")));
    var anna = moved.of(day -> Optional.of(mornings), day -> day.equals(MONDAY));

    assertThat(anna.day(SATURDAY).hours()).isEqualTo(mornings.on(DayOfWeek.MONDAY));
    assertThat(anna.day(MONDAY).why()).isEqualTo(Day.Why.AWAY);
    assertThat(anna.next(at(SATURDAY, 12, 0))).isEqualTo(at(MONDAY.plusDays(2), 8, 0));
  }

  @Test
  void aNightIsAsLongAsItIsWhenTheClocksChange() {
    var nights = Week.read("7 00:00-04:00");
    var night =
        new WorkingCalendar(BERLIN, day -> nights, day -> Optional.empty(), Map.of(), day -> false);
    var spring = LocalDate.of(2026, 3, 29);
    var autumn = LocalDate.of(2026, 10, 25);

    assertThat(night.between(at(spring, 0, 0), at(spring, 12, 0))).isEqualTo(hours(3));
    assertThat(night.between(at(autumn, 0, 0), at(autumn, 12, 0))).isEqualTo(hours(5));
    assertThat(night.after(at(spring, 0, 0), hours(2))).isEqualTo(at(spring, 3, 0));
  }

  @Test
  void workIsWhereTheClocksGo() {
    var manila =
        new WorkingCalendar(
            ZoneId.of("Asia/Manila"),
            day -> Week.USUAL,
            day -> Optional.empty(),
            Map.of(),
            day -> false);

    assertThat(manila.next(at(MONDAY, 0, 30))).isEqualTo(at(MONDAY, 2, 0));
    assertThat(manila.dayOf(at(MONDAY, 20, 0))).isEqualTo(MONDAY.plusDays(1));
  }

  @Test
  void refusesToWaitForAnybodyWhoNeverWorks() {
    assertThatThrownBy(() -> new Week(Map.of())).isInstanceOf(Refusal.class);
    var gone = HOUSE.of(day -> Optional.empty(), day -> true);
    assertThatThrownBy(() -> gone.next(at(MONDAY, 9, 0))).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> gone.after(at(MONDAY, 9, 0), hours(1))).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> gone.workingDay(MONDAY, 1)).isInstanceOf(Refusal.class);
  }

  private static WorkingCalendar house(Map<LocalDate, MovedDay> moved) {
    return on(day -> Optional.empty(), moved);
  }

  private static WorkingCalendar on(
      Function<LocalDate, Optional<String>> holidays, Map<LocalDate, MovedDay> moved) {
    return new WorkingCalendar(BERLIN, day -> Week.USUAL, holidays, moved, day -> false);
  }

  private static Instant at(LocalDate day, int hour, int minute) {
    return LocalDateTime.of(day, LocalTime.of(hour, minute)).atZone(BERLIN).toInstant();
  }

  private static Duration hours(long hours) {
    return Duration.ofHours(hours);
  }
}
