package io.clientele.obligations.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.clientele.clients.ClientCard;
import io.clientele.clients.ui.ClientHeadPart;
import io.clientele.kit.ui.Figure;
import io.clientele.obligations.ObligationFilter;
import io.clientele.obligations.ObligationList;
import io.clientele.obligations.ObligationState;
import io.clientele.people.Right;
import java.util.List;
import java.util.Map;

/** How many promises are open, late, kept and broken, in sight for those who read contracts. */
@SpringComponent
class ObligationsHead implements ClientHeadPart {

  private final ObligationList list;

  ObligationsHead(ObligationList list) {
    this.list = list;
  }

  @Override
  public int order() {
    return 15;
  }

  @Override
  public List<Fact> facts(ClientCard card) {
    if (!card.may(Right.READ_CONTRACTS)) {
      return List.of();
    }
    var tally = list.tally(ObligationFilter.of(card.id()));
    var late = of(tally, ObligationState.LATE);
    var broken = of(tally, ObligationState.BROKEN);
    var open = of(tally, ObligationState.BINDING) + late;
    var fulfilled = of(tally, ObligationState.FULFILLED);
    if (open + fulfilled + broken == 0) {
      return List.of();
    }
    var path = ObligationsNavigation.path(card.id());
    var words = new Div(Figure.of(text("obligations.open", open), path, text("obligations.title")));
    words.addClassName("tags");
    add(words, "obligations.late", late, BadgeVariant.ERROR);
    add(words, "obligations.broken", broken, BadgeVariant.ERROR);
    add(words, "obligations.fulfilled", fulfilled, BadgeVariant.SUCCESS);
    return List.of(new Fact(text("obligations.title"), words));
  }

  private static long of(Map<ObligationState, Long> tally, ObligationState state) {
    return tally.getOrDefault(state, 0L);
  }

  private static void add(Div words, String key, long number, BadgeVariant colour) {
    if (number > 0) {
      var badge = new Badge(text(key, number));
      badge.addThemeVariants(colour);
      words.add(badge);
    }
  }
}
