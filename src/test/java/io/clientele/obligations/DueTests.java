package io.clientele.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.Duty;
import io.clientele.calendar.PublicHolidays;
import io.clientele.calendar.Week;
import io.clientele.calendar.WorkingCalendar;
import io.clientele.kit.Refusal;
import io.clientele.obligations.Due.Unit;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

@Duty("E5")
class DueTests {

  private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

  private static final WorkingCalendar CALENDAR =
      new WorkingCalendar(
          ZoneId.of("Europe/Berlin"),
          day -> Week.USUAL,
          PublicHolidays.of("DE", "hh"),
          new TreeMap<>(),
          day -> false);

  @Test
  void aPeriodRunsFromTheDayTheContractHolds() {
    assertThat(last(Due.within(1, Unit.WORKING_DAYS), FRIDAY, null))
        .isEqualTo(LocalDate.of(2026, 11, 30));
    assertThat(last(Due.within(1, Unit.DAYS), FRIDAY, null)).isEqualTo(LocalDate.of(2026, 11, 28));
    assertThat(last(Due.within(3, Unit.MONTHS), LocalDate.of(2026, 11, 30), null))
        .isEqualTo(LocalDate.of(2027, 2, 28));
    assertThat(last(Due.within(3, Unit.MONTHS), null, null)).as("not signed").isNull();
  }

  @Test
  void anEventSetsTheDayOnceItHappened() {
    var due = Due.upon("The first delivery", 2, Unit.WORKING_DAYS);

    assertThat(last(due, FRIDAY, null)).isNull();
    assertThat(last(due, FRIDAY, FRIDAY)).isEqualTo(LocalDate.of(2026, 12, 1));
    assertThat(last(Due.upon("The first delivery", 0, Unit.WORKING_DAYS), FRIDAY, FRIDAY))
        .isEqualTo(FRIDAY);
  }

  @Test
  void aDayIsKnownBeforeTheSignature() {
    assertThat(last(Due.on(FRIDAY), null, null)).isEqualTo(FRIDAY);
  }

  @Test
  void keepsOnlyWhatItsKindNeeds() {
    var written = new Due(Due.Kind.DATE, FRIDAY, -1, Unit.DAYS, "Something");

    assertThat(written.checked()).isEqualTo(Due.on(FRIDAY));
    assertThat(new Due(Due.Kind.PERIOD, FRIDAY, 3, Unit.DAYS, "Something").checked())
        .isEqualTo(Due.within(3, Unit.DAYS));
    assertThat(Due.upon("  Something ", 0, Unit.DAYS).checked())
        .isEqualTo(Due.upon("Something", 0, Unit.DAYS));
  }

  @Test
  void refusesWhatCannotBe() {
    refuses(new Due(Due.Kind.DATE, null, 0, null, ""), "Choose a day");
    refuses(Due.on(LocalDate.of(1815, 1, 1)), "Choose a day");
    refuses(Due.on(LocalDate.MAX), "Choose a day");
    refuses(Due.within(0, Unit.DAYS), "from 1 to 3,650");
    refuses(Due.within(-1, Unit.MONTHS), "from 1 to 120");
    refuses(Due.within(251, Unit.WORKING_DAYS), "from 1 to 250");
    refuses(Due.within(Integer.MAX_VALUE, Unit.DAYS), "from 1 to 3,650");
    refuses(new Due(Due.Kind.PERIOD, null, 3, null, ""), "Choose whether it is counted");
    refuses(Due.upon("  ", 3, Unit.DAYS), "what has to happen");
    refuses(Due.upon("x".repeat(201), 3, Unit.DAYS), "200");
    refuses(Due.upon("The first delivery", -1, Unit.DAYS), "from 0 to 3,650");
  }

  private static void refuses(Due due, String words) {
    assertThatThrownBy(due::checked).isInstanceOf(Refusal.class).hasMessageContaining(words);
  }

  @SuppressWarnings("NullAway")
  private static LocalDate last(Due due, LocalDate holdsFrom, LocalDate occurred) {
    return due.lastDay(holdsFrom, occurred, CALENDAR);
  }
}
