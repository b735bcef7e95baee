package io.clientele.routes;

import java.math.BigDecimal;

/**
 * When a stage is passed at all.
 *
 * @param fact the key of a {@link FactKind}
 * @param value what a number is compared with
 */
public record Condition(String fact, Comparison comparison, BigDecimal value) {

  /** What is not known does not spare the stage. */
  public boolean holds(Facts facts) {
    return facts.value(fact).map(known -> comparison.holds(known, value)).orElse(true);
  }
}
