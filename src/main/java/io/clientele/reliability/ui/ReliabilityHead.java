package io.clientele.reliability.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.clientele.clients.ClientCard;
import io.clientele.clients.ui.ClientHeadPart;
import io.clientele.people.Right;
import io.clientele.reliability.Ratings;
import java.util.List;

/** The rating, always in sight for those who read the card. */
@SpringComponent
class ReliabilityHead implements ClientHeadPart {

  private final Ratings ratings;

  ReliabilityHead(Ratings ratings) {
    this.ratings = ratings;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public List<Fact> facts(ClientCard card) {
    if (!card.may(Right.READ)) {
      return List.of();
    }
    var rating = ratings.of(card.id());
    if (rating.details().reliance() == null) {
      return List.of();
    }
    var badges = new Div(Wording.badge(rating.details().reliance()));
    badges.addClassName("tags");
    if (rating.overdue()) {
      badges.add(Wording.overdue());
    }
    return List.of(new Fact(text("reliability.title"), badges));
  }
}
