package io.clientele.routes;

import java.math.BigDecimal;

/** How a fact is compared. */
public enum Comparison {
  AT_LEAST,
  BELOW,
  YES,
  NO;

  boolean holds(BigDecimal fact, BigDecimal value) {
    return switch (this) {
      case AT_LEAST -> fact.compareTo(value) >= 0;
      case BELOW -> fact.compareTo(value) < 0;
      case YES -> fact.signum() != 0;
      case NO -> fact.signum() == 0;
    };
  }

  /** Whether it compares with a number. */
  public boolean asksNumber() {
    return this == AT_LEAST || this == BELOW;
  }
}
