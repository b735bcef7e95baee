package io.clientele.approvals.ui;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;
import io.clientele.approvals.RoundState;

/** How a round stands, in its colour. */
class StateBadge extends Badge {

  StateBadge(RoundState state) {
    super(state.inWords());
    switch (state) {
      case APPROVED -> addThemeVariants(BadgeVariant.SUCCESS);
      case RETURNED, VOID -> addThemeVariants(BadgeVariant.WARNING);
      case REFUSED -> addThemeVariants(BadgeVariant.ERROR);
      case RUNNING, WITHDRAWN -> {}
    }
  }
}
