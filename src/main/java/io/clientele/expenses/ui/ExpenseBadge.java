package io.clientele.expenses.ui;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;
import io.clientele.expenses.ExpenseState;

/** How far an expense is, in its colour. */
class ExpenseBadge extends Badge {

  ExpenseBadge(ExpenseState state) {
    super(state.inWords());
    switch (state) {
      case APPROVED -> addThemeVariants(BadgeVariant.SUCCESS);
      case RETURNED -> addThemeVariants(BadgeVariant.WARNING);
      case REFUSED -> addThemeVariants(BadgeVariant.ERROR);
      case DRAFT, SUBMITTED, DISCARDED -> {}
    }
  }
}
