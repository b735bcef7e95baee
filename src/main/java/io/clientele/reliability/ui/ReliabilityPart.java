package io.clientele.reliability.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.clientele.clients.ClientCard;
import io.clientele.clients.ui.ClientCardPart;
import io.clientele.people.Right;
import io.clientele.reliability.Ratings;

/** How far the client can be relied on, and why. */
@SpringComponent
class ReliabilityPart implements ClientCardPart {

  private final Ratings ratings;

  ReliabilityPart(Ratings ratings) {
    this.ratings = ratings;
  }

  @Override
  public int order() {
    return 16;
  }

  @Override
  public String textKey() {
    return "reliability.tab";
  }

  @Override
  public String path() {
    return "reliability";
  }

  @Override
  public boolean isOffered(ClientCard card) {
    return card.may(Right.READ);
  }

  @Override
  public Component build(ClientCard card) {
    return new ReliabilityPanel(ratings, card);
  }
}
