package io.clientele.terminations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.kit.Refusal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettlementTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

  @Test
  void isSettledOnADayThatHasCome() {
    var line = line();

    assertThat(line.settled(TODAY, " By transfer ", TODAY).note()).isEqualTo("By transfer");
    assertThatThrownBy(() -> line.settled(TODAY.plusDays(1), "", TODAY))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void isSettledOnceAndOpenAgain() {
    var settled = line().settled(TODAY, "", TODAY);

    assertThatThrownBy(() -> settled.settled(TODAY, "", TODAY))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("is Settled already");
    assertThatThrownBy(() -> settled.dropped("Forgiven")).isInstanceOf(Refusal.class);
    var open = settled.reopened();
    assertThat(open.state()).isEqualTo(SettlementState.OPEN);
    assertThat(open.settledOn()).isNull();
    assertThatThrownBy(open::reopened).isInstanceOf(Refusal.class);
  }

  @Test
  void isDroppedWithAReasonOnly() {
    assertThatThrownBy(() -> line().dropped(" ")).isInstanceOf(Refusal.class);
    assertThat(line().dropped("Forgiven").state()).isEqualTo(SettlementState.DROPPED);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"0", "-1", "0.004", "1e-999999999", "1000000000.01", "1e999999999"})
  void refusesSumsThatCannotBe(@Nullable String amount) {
    var sum = amount == null ? null : new BigDecimal(amount);

    assertThatThrownBy(() -> details("Last invoice", sum).checked()).isInstanceOf(Refusal.class);
  }

  @Test
  void refusesToSettleNothing() {
    for (var what : new String[] {" ", "x".repeat(201)}) {
      assertThatThrownBy(() -> details(what, BigDecimal.ONE).checked()).isInstanceOf(Refusal.class);
    }
  }

  @Test
  void onlySumsHaveAnAmount() {
    var goods =
        new SettlementDetails(
            SettlementKind.GOODS, OwedBy.CLIENT, "40 crates", BigDecimal.TEN, null);

    assertThat(goods.checked().amount()).isNull();
    assertThat(Objects.requireNonNull(details("x", BigDecimal.TEN).checked().amount()))
        .isEqualTo(new BigDecimal("10.00"));
  }

  private static Settlement line() {
    return Settlement.begin(
        new TerminationId(1), details("Last invoice", BigDecimal.TEN), "Anna", Instant.EPOCH);
  }

  private static SettlementDetails details(String what, @Nullable BigDecimal amount) {
    return new SettlementDetails(SettlementKind.SUM, OwedBy.CLIENT, what, amount, null);
  }
}
