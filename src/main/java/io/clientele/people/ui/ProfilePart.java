package io.clientele.people.ui;

import com.vaadin.flow.component.Component;

/** A section of the signed-in person's own page. */
public interface ProfilePart {

  int order();

  Component build();
}
