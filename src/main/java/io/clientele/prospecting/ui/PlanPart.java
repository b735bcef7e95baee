package io.clientele.prospecting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.clientele.clients.ClientCard;
import io.clientele.clients.ui.ClientCardPart;
import io.clientele.people.Right;
import io.clientele.prospecting.RelationshipPlans;

/** What the relationship aims at, and the way there. */
@SpringComponent
class PlanPart implements ClientCardPart {

  private final RelationshipPlans plans;

  PlanPart(RelationshipPlans plans) {
    this.plans = plans;
  }

  @Override
  public int order() {
    return 25;
  }

  @Override
  public String textKey() {
    return "prospecting.tab";
  }

  @Override
  public String path() {
    return "plan";
  }

  @Override
  public boolean isOffered(ClientCard card) {
    return card.may(Right.READ);
  }

  @Override
  public Component build(ClientCard card) {
    return new PlanPanel(plans, card);
  }
}
