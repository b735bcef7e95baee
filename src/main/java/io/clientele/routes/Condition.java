package io.clientele.routes;

import java.math.BigDecimal;

/**
 * When a stage is passed at all.
 *
 * @param fact the key of a {@link FactKind}
 * @param value what a number is compared with
 */
public record Condition(String fact, Comparison comparison, BigDecimal value) {

  private static final BigDecimal MOST = new BigDecimal("1000000000000");
  private static final int MOST_DECIMALS = 6;

  /** To write out 1e999999999 takes the memory of the house. */
  boolean isReadable() {
    return value.scale() <= MOST_DECIMALS && value.abs().compareTo(MOST) <= 0;
  }

  /** What is not known does not spare the stage. */
  public boolean holds(Facts facts) {
    return facts.value(fact).map(known -> comparison.holds(known, value)).orElse(true);
  }
}
