package io.clientele.expenses;

import io.clientele.kit.Texts;
import java.util.EnumSet;
import java.util.Set;

/** How far an expense is. What is decided stays as it is. */
public enum ExpenseState {
  DRAFT,
  SUBMITTED,
  RETURNED,
  REFUSED,
  APPROVED,
  DISCARDED;

  boolean canBecome(ExpenseState next) {
    return following().contains(next);
  }

  private Set<ExpenseState> following() {
    return switch (this) {
      case DRAFT, RETURNED -> EnumSet.of(SUBMITTED, DISCARDED);
      case SUBMITTED -> EnumSet.of(DRAFT, RETURNED, REFUSED, APPROVED);
      case DISCARDED -> EnumSet.of(DRAFT);
      case REFUSED, APPROVED -> EnumSet.noneOf(ExpenseState.class);
    };
  }

  /** Whether it may still be corrected; what is under way is taken back by that. */
  public boolean isOpen() {
    return this == DRAFT || this == RETURNED || this == SUBMITTED;
  }

  public String inWords() {
    return Texts.text("expenses.state." + name());
  }
}
