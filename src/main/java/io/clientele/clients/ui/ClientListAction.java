package io.clientele.clients.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.clients.ClientFilter;
import io.clientele.clients.ClientId;
import java.util.Set;

/** Something that can be done above the list, with the chosen clients or with all found. */
public interface ClientListAction {

  /** Where its button stands; small numbers first. */
  int order();

  /** The key of its button's text. */
  String textKey();

  VaadinIcon icon();

  /** Whether the current viewer may do it at all; else there is no button. */
  boolean isOffered();

  /**
   * Opens what asks for the rest.
   *
   * @param found how many the filter finds
   * @param refresh shows the list anew when something was done
   */
  void run(Set<ClientId> chosen, ClientFilter filter, long found, Runnable refresh);
}
