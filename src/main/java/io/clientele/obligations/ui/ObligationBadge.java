package io.clientele.obligations.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;
import io.clientele.obligations.ObligationState;

/** How far an obligation is, in its colour. */
class ObligationBadge extends Badge {

  /**
   * @param doneLate whether it was done after its last day
   */
  ObligationBadge(ObligationState state, boolean doneLate) {
    super(doneLate ? text("obligations.done-late") : state.inWords());
    switch (state) {
      case FULFILLED -> addThemeVariants(doneLate ? BadgeVariant.WARNING : BadgeVariant.SUCCESS);
      case LATE, BROKEN -> addThemeVariants(BadgeVariant.ERROR);
      case PLANNED, BINDING, DROPPED -> {}
    }
  }
}
