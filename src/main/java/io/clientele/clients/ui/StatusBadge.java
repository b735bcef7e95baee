package io.clientele.clients.ui;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;
import io.clientele.clients.ClientStatus;

/** A client's status, in its colour. */
class StatusBadge extends Badge {

  StatusBadge(ClientStatus status) {
    super(status.inWords());
    getElement().setAttribute("theme", look(status));
  }

  /** The name of the colour; empty for the plain one. */
  static String look(ClientStatus status) {
    return switch (status) {
      case CLIENT -> BadgeVariant.SUCCESS.getVariantName();
      case DORMANT -> BadgeVariant.WARNING.getVariantName();
      case BLACKLISTED -> BadgeVariant.ERROR.getVariantName();
      case PROSPECT, LOST -> "";
    };
  }
}
