package io.clientele.accounts;

import io.clientele.people.Founding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** When the portal starts with nobody in it: the log shows the one who reads it the way in. */
@Component
class FirstAdministratorLink {

  static final String PATH = "first-administrator/";

  private static final Logger LOG = LoggerFactory.getLogger(FirstAdministratorLink.class);

  private final Founding founding;
  private final FirstAdministrator administrator;
  private final PortalAddress portal;

  FirstAdministratorLink(
      Founding founding, FirstAdministrator administrator, PortalAddress portal) {
    this.founding = founding;
    this.administrator = administrator;
    this.portal = portal;
  }

  /** After the demo data, which brings an administrator of its own. */
  @EventListener(ApplicationReadyEvent.class)
  @Order(Ordered.LOWEST_PRECEDENCE)
  void announce() {
    if (founding.nobodyYet()) {
      LOG.info(
          "Nobody is here yet. Create the administrator, once, within {} hours: {}",
          LinkPurpose.FIRST_ADMINISTRATOR.holds().toHours(),
          portal.of(PATH + administrator.makeLink()));
    }
  }
}
