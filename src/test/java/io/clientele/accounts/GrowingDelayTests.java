package io.clientele.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GrowingDelayTests {

  @Test
  void forgivesASlipOfTheHand() {
    assertThat(GrowingDelay.PERSON.after(4)).isZero();
    assertThat(GrowingDelay.PERSON.after(5)).isEqualTo(Duration.ofSeconds(5));
    assertThat(GrowingDelay.ADDRESS.after(29)).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void growsAndNeverKeepsAnybodyOutLongerThanAQuarterOfAnHour(GrowingDelay delay) {
    var last = Duration.ZERO;
    for (var failures = 0; failures < 5_000; failures++) {
      var now = delay.after(failures);
      assertThat(now).isGreaterThanOrEqualTo(last).isLessThanOrEqualTo(Duration.ofMinutes(15));
      last = now;
    }
    assertThat(last).isEqualTo(GrowingDelay.LONGEST);
  }
}
