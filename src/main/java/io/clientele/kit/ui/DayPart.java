package io.clientele.kit.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A block of the page My day, contributed by the module that knows. */
public interface DayPart {

  /** Where the block stands; small numbers first. */
  int order();

  /** The block for the current viewer; empty when it has nothing to say to them. */
  Optional<Component> build();
}
