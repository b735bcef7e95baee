package io.clientele.prospecting.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.clientele.clients.ClientCard;
import io.clientele.clients.ui.ClientHeadPart;
import io.clientele.kit.ui.Moments;
import io.clientele.people.Right;
import io.clientele.prospecting.RelationshipPlans;
import io.clientele.prospecting.Step;
import java.util.List;

/** The next step, always in sight for those who read the card. */
@SpringComponent
class PlanHead implements ClientHeadPart {

  private final RelationshipPlans plans;

  PlanHead(RelationshipPlans plans) {
    this.plans = plans;
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public List<Fact> facts(ClientCard card) {
    if (!card.may(Right.READ)) {
      return List.of();
    }
    return plans.of(card.id()).steps().stream()
        .filter(step -> !step.isDone())
        .limit(1)
        .map(step -> new Fact(text("prospecting.next"), words(step)))
        .toList();
  }

  private static Component words(Step step) {
    var line =
        new Div(new Span(text("prospecting.next.line", Moments.day(step.due()), step.words())));
    line.addClassName("tags");
    if (step.overdue()) {
      line.add(Wording.overdue());
    }
    return line;
  }
}
