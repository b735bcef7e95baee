package io.clientele.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BirthdayDaysTests {

  @Test
  void countsTodayAndGoesOnIntoTheNextMonth() {
    assertThat(BirthdayDays.condition("b", LocalDate.of(2026, 12, 30), 4))
        .isEqualTo(
            "b.birth_month = 1 and b.birth_day in (1, 2)"
                + " or b.birth_month = 12 and b.birth_day in (30, 31)");
  }

  @Test
  void celebratesTheLeapDayADayEarlierInOtherYears() {
    assertThat(BirthdayDays.condition("b", LocalDate.of(2026, 2, 28), 1))
        .isEqualTo("b.birth_month = 2 and b.birth_day in (28, 29)");
    assertThat(BirthdayDays.condition("b", LocalDate.of(2028, 2, 28), 1))
        .isEqualTo("b.birth_month = 2 and b.birth_day in (28)");
  }
}
