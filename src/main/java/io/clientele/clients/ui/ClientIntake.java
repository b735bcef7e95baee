package io.clientele.clients.ui;

import com.vaadin.flow.component.icon.VaadinIcon;

/** A way in which clients come into the list, besides one by one; a button above it. */
public interface ClientIntake {

  /** The key of its button's text. */
  String textKey();

  VaadinIcon icon();

  /** Whether the current viewer may do it at all; else there is no button. */
  boolean isOffered();

  void open();
}
