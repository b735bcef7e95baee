package io.clientele.clients.ui;

import com.vaadin.flow.component.Component;
import io.clientele.clients.ClientCard;
import java.util.List;

/** Facts that stand in the head of the card, contributed by the module that knows. */
public interface ClientHeadPart {

  /** Where its facts stand after those of the card itself; small numbers first. */
  int order();

  /** What the viewer of this card may know; asked for everybody who sees the head. */
  List<Fact> facts(ClientCard card);

  /** What stands beside the status and the tags, for everybody who sees the head. */
  default List<Component> marks(ClientCard card) {
    return List.of();
  }

  /** One fact by its name. */
  record Fact(String name, Component value) {}
}
