package io.clientele.terminations;

import io.clientele.kit.Lengths;
import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that has to be settled.
 *
 * @param amount for sums, in the currency of the contract
 * @param dueOn null when no day is agreed
 */
public record SettlementDetails(
    SettlementKind kind,
    OwedBy owedBy,
    String what,
    @Nullable BigDecimal amount,
    @Nullable LocalDate dueOn) {

  private static final BigDecimal LEAST = new BigDecimal("0.005");
  private static final BigDecimal MOST = new BigDecimal("1000000000");

  /**
   * @throws Refusal when something is missing or cannot be
   */
  SettlementDetails checked() {
    var clean = what.strip();
    if (clean.isEmpty()) {
      throw Refusal.because("terminations.refused.what");
    }
    Lengths.require(Texts.text("terminations.field.what"), clean, Lengths.NAME);
    if (dueOn != null && (dueOn.getYear() < 1990 || dueOn.getYear() > 2199)) {
      throw Refusal.because("terminations.refused.due");
    }
    return new SettlementDetails(kind, owedBy, clean, sum(), dueOn);
  }

  /** Looked at before it is rounded: to write out 1e-999999999 takes the memory of the house. */
  private @Nullable BigDecimal sum() {
    if (kind != SettlementKind.SUM) {
      return null;
    }
    if (amount == null || amount.compareTo(LEAST) < 0 || amount.compareTo(MOST) > 0) {
      throw Refusal.because("terminations.refused.amount");
    }
    return amount.setScale(2, RoundingMode.HALF_UP);
  }
}
