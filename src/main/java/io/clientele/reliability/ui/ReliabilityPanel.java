package io.clientele.reliability.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.clients.ClientCard;
import io.clientele.kit.ui.EmptyState;
import io.clientele.kit.ui.Entries;
import io.clientele.kit.ui.Facts;
import io.clientele.kit.ui.IconButton;
import io.clientele.kit.ui.Moments;
import io.clientele.kit.ui.Saving;
import io.clientele.people.Right;
import io.clientele.reliability.Fact;
import io.clientele.reliability.RatingCard;
import io.clientele.reliability.Ratings;
import java.util.List;

/** The rating of one client, and the facts it is drawn from. */
class ReliabilityPanel extends Composite<Div> {

  private final Ratings ratings;
  private final ClientCard client;
  private final boolean changes;

  ReliabilityPanel(Ratings ratings, ClientCard client) {
    this.ratings = ratings;
    this.client = client;
    this.changes = client.may(Right.CHANGE) && !client.isArchived();
    getContent().addClassName("card-panel");
    var rating = ratings.of(client.id());
    showRating(rating);
    showFacts(rating.facts());
  }

  private void showRating(RatingCard rating) {
    var rate =
        new Button(
            text("reliability.rate"),
            VaadinIcon.SCALE.create(),
            click -> new RatingDialog(ratings, client, rating, ReliabilityPanel::reload).open());
    var reliance = rating.details().reliance();
    if (reliance == null) {
      getContent()
          .add(
              new EmptyState(
                  text("reliability.unrated"),
                  text("reliability.unrated-hint"),
                  changes ? new Component[] {rate} : new Component[0]));
    } else {
      if (changes) {
        getContent().add(rate);
      }
      var review = new Span(Moments.day(rating.details().reviewOn()));
      var facts =
          new Facts()
              .fact(Wording.field("reliance"), Wording.badge(reliance))
              .fact(Wording.field("reasons"), rating.details().reasons())
              .fact(
                  text("reliability.rated"),
                  text("reliability.by", Moments.day(rating.on()), rating.by()));
      if (rating.overdue()) {
        var badges = new Div(review, Wording.overdue());
        badges.addClassName("tags");
        facts.fact(Wording.field("reviewOn"), badges);
      } else {
        facts.fact(Wording.field("reviewOn"), review);
      }
      getContent().add(facts);
    }
  }

  private void showFacts(List<Fact> facts) {
    getContent()
        .add(
            new Entries(
                text("reliability.facts"), text("reliability.facts.none"), facts, this::line));
    if (changes) {
      getContent()
          .add(
              new Button(
                  text("reliability.fact.add"),
                  VaadinIcon.PLUS.create(),
                  click -> new FactDialog(ratings, client, ReliabilityPanel::reload).open()));
    }
  }

  private ListItem line(Fact fact) {
    var points = new Span("%+d".formatted(fact.points()));
    points.addClassName("points");
    var words = new Span(fact.words());
    words.addClassName("entry-name");
    var when = new Span(text("reliability.fact.line", Moments.day(fact.on()), fact.by()));
    when.addClassName("quiet");
    var line = new ListItem(points, words, when);
    if (changes) {
      line.add(
          new IconButton(
              VaadinIcon.CLOSE_SMALL,
              text("reliability.fact.drop", fact.words()),
              () -> drop(fact)));
    }
    return line;
  }

  private void drop(Fact fact) {
    if (Saving.attempt(() -> ratings.drop(fact.id()))) {
      reload();
    }
  }

  private static void reload() {
    UI.getCurrent().refreshCurrentRoute(false);
  }
}
