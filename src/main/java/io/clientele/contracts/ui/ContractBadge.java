package io.clientele.contracts.ui;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;
import io.clientele.contracts.ContractState;

/** How far a contract is, in its colour. */
class ContractBadge extends Badge {

  ContractBadge(ContractState state) {
    super(state.inWords());
    switch (state) {
      case APPROVED, SIGNED, IN_FORCE -> addThemeVariants(BadgeVariant.SUCCESS);
      case RETURNED -> addThemeVariants(BadgeVariant.WARNING);
      case REFUSED -> addThemeVariants(BadgeVariant.ERROR);
      case DRAFT, IN_APPROVAL, AMENDED, ENDED, TERMINATED, WITHDRAWN -> {}
    }
  }
}
