package io.clientele.clients.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.clientele.clients.CardCompleteness;
import io.clientele.clients.ClientCard;
import io.clientele.clients.Completeness;
import io.clientele.clients.CompletenessSource.Item;
import io.clientele.people.Right;
import java.util.List;

/** How complete the card is, in its head; what is missing links to its field. */
@SpringComponent
class CompletenessHead implements ClientHeadPart {

  private final CardCompleteness cards;

  CompletenessHead(CardCompleteness cards) {
    this.cards = cards;
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public List<Fact> facts(ClientCard card) {
    if (!card.may(Right.READ)) {
      return List.of();
    }
    var complete = cards.of(card.id());
    var score = text("clients.complete.score", complete.score());
    return List.of(
        new Fact(
            text("clients.complete"),
            complete.missing().isEmpty() ? new Text(score) : missing(card, complete, score)));
  }

  private static Div missing(ClientCard card, Completeness complete, String score) {
    var list = new UnorderedList();
    complete.missing().forEach(item -> list.add(new ListItem(link(card, item))));
    var details = new NativeDetails(text("clients.complete.missing", score), list);
    details.addClassName("missing");
    return new Div(details);
  }

  private static Anchor link(ClientCard card, Item item) {
    var path = ClientsNavigation.path(card.id(), item.tab());
    var link =
        new Anchor(
            item.field().isEmpty() ? path : path + "?" + ClientView.EDIT + "=" + item.field(),
            text(item.textKey()));
    link.getElement().setAttribute("router-link", true);
    return link;
  }
}
