package io.clientele.expenses;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * A person's budget of a month and what is gone of it.
 *
 * @param budget zero when none was given
 * @param spent approved or under way
 */
public record BudgetUse(YearMonth month, BigDecimal budget, BigDecimal spent) {

  public BigDecimal left() {
    return budget.subtract(spent);
  }

  BudgetUse and(BigDecimal more) {
    return new BudgetUse(month, budget, spent.add(more));
  }

  public boolean isOver() {
    return left().signum() < 0;
  }
}
