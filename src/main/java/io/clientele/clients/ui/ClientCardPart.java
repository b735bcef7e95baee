package io.clientele.clients.ui;

import com.vaadin.flow.component.Component;
import io.clientele.clients.ClientCard;

/** A tab of the client's card, contributed by the module that knows. */
public interface ClientCardPart {

  /** Where the tab stands; those of the card itself are in steps of ten from 10 to 50. */
  int order();

  /** The key of the tab's label. */
  String textKey();

  /** A word for the address, small letters: the tab can be opened by it. */
  String path();

  /** Whether this viewer sees the tab on this card; what is not offered is never built. */
  boolean isOffered(ClientCard card);

  /** Built when the tab is opened. */
  Component build(ClientCard card);

  /**
   * The same where somebody wants to fill in one field at once.
   *
   * @param field as it came with the address; a part that does not know it just shows itself
   */
  default Component build(ClientCard card, String field) {
    return build(card);
  }
}
