package io.clientele.clients.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.clientele.clients.ClientCard;
import io.clientele.clients.Timeline;
import io.clientele.people.Right;

/** Everything that happened with the client. */
@SpringComponent
class TimelinePart implements ClientCardPart {

  private final Timeline timeline;

  TimelinePart(Timeline timeline) {
    this.timeline = timeline;
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public String textKey() {
    return "clients.tab.timeline";
  }

  @Override
  public String path() {
    return "timeline";
  }

  @Override
  public boolean isOffered(ClientCard card) {
    return card.may(Right.READ);
  }

  @Override
  public Component build(ClientCard card) {
    return new TimelinePanel(timeline, card);
  }
}
