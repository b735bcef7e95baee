package io.clientele.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class UpcomingBirthdaysTests {

  @Test
  void countTodayAndCrossTheYear() {
    var dates = UpcomingBirthdays.dates(LocalDate.of(2026, 12, 30), 4);

    assertThat(dates).containsOnlyKeys(1230, 1231, 101, 102);
    assertThat(dates).containsEntry(102, LocalDate.of(2027, 1, 2));
  }

  @Test
  void celebrateTheLeapDayOnTheDayBeforeMarch() {
    assertThat(UpcomingBirthdays.dates(LocalDate.of(2026, 2, 28), 1))
        .containsEntry(229, LocalDate.of(2026, 2, 28));
  }

  @Test
  void celebrateTheLeapDayItselfInLeapYears() {
    var dates = UpcomingBirthdays.dates(LocalDate.of(2028, 2, 28), 2);

    assertThat(dates).containsEntry(229, LocalDate.of(2028, 2, 29)).containsKey(228);
  }
}
