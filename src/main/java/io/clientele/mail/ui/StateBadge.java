package io.clientele.mail.ui;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;
import io.clientele.mail.MailState;

/** Where a letter stands, in words and a colour. */
class StateBadge extends Badge {

  StateBadge(MailState state) {
    super(state.inWords());
    switch (state) {
      case ACCEPTED -> addThemeVariants(BadgeVariant.SUCCESS);
      case REJECTED -> addThemeVariants(BadgeVariant.ERROR);
      case IN_DOUBT, DEFERRED, SUPPRESSED -> addThemeVariants(BadgeVariant.WARNING);
      case READY, CLAIMED, SENDING, CANCELLED -> {}
    }
  }
}
