package io.clientele.clients.ui;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;
import io.clientele.clients.ClientStatus;

/** A client's status, in its colour. */
class StatusBadge extends Badge {

  StatusBadge(ClientStatus status) {
    super(status.inWords());
    switch (status) {
      case CLIENT -> addThemeVariants(BadgeVariant.SUCCESS);
      case DORMANT -> addThemeVariants(BadgeVariant.WARNING);
      case BLACKLISTED -> addThemeVariants(BadgeVariant.ERROR);
      case PROSPECT, LOST -> {}
    }
  }
}
