package io.clientele.clients.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.clients.ClientId;
import java.util.Set;

/** Something that can be done with chosen clients, on the list or on one card. */
public interface ClientAction {

  /** Where its button stands; small numbers first. */
  int order();

  /** The key of its button's text. */
  String textKey();

  VaadinIcon icon();

  /** Whether the current viewer may do it at all; else there is no button. */
  boolean isOffered();

  /** Does it, or opens what asks for the rest. Which clients the viewer may use is asked again. */
  void run(Set<ClientId> clients);
}
