package io.clientele.presence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.clientele.clients.ClientCard;
import io.clientele.clients.ui.ClientHeadPart;
import io.clientele.people.Right;
import io.clientele.people.Viewers;
import io.clientele.presence.Presence;
import java.util.List;

/** Who else has the card open, for those who may read it. */
@SpringComponent
class PresenceHead implements ClientHeadPart {

  private final Presence presence;
  private final Viewers viewers;

  PresenceHead(Presence presence, Viewers viewers) {
    this.presence = presence;
    this.viewers = viewers;
  }

  @Override
  public int order() {
    return 90;
  }

  @Override
  public List<Fact> facts(ClientCard card) {
    return List.of();
  }

  @Override
  public List<Component> marks(ClientCard card) {
    return card.may(Right.READ)
        ? List.of(new OthersHere(presence, card.id(), viewers.current()))
        : List.of();
  }
}
