package io.clientele.kit.ui;

import com.vaadin.flow.component.Component;

/** Something small in the header of every page, between the search and the signed-in person. */
public interface HeaderPart {

  int order();

  /** For the current viewer, once for each window. */
  Component build();
}
