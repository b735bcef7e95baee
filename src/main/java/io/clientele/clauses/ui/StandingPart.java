package io.clientele.clauses.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.clientele.addresses.Countries;
import io.clientele.clauses.TemplateCard;
import io.clientele.kit.ui.Facts;
import io.clientele.kit.ui.Moments;

/** How a template stands, what it is, and what must be mended before it is published. */
class StandingPart extends Composite<Div> {

  private final TemplateCard card;
  private final boolean writes;

  StandingPart(TemplateCard card, boolean writes) {
    this.card = card;
    this.writes = writes;
    getContent().addClassName("client-head");
    getContent().add(standing(), facts());
    if (card.changeable() && !card.text().problems().isEmpty()) {
      getContent().add(problems());
    }
  }

  private Component standing() {
    var line = new Div(new TemplateBadge(card.published(), card.isDraft(), card.retired()));
    line.addClassName("part-head");
    var old = card.text().number() < card.published();
    if (card.isDraft()) {
      line.add(new Span(text("clauses.draft-hint")));
    } else if (old) {
      line.add(new Span(text("clauses.old-version", card.text().number(), card.published())));
    }
    if (old || writes && !card.changeable() && !card.retired()) {
      var newest = new Anchor(TemplatesNavigation.path(card.id()), text("clauses.show-newest"));
      newest.getElement().setAttribute("router-link", true);
      newest.addClassName("button-link");
      line.add(newest);
    }
    return line;
  }

  private Component facts() {
    var details = card.details();
    return new Facts()
        .fact(text("clauses.field.kind"), details.kind().inWords())
        .fact(text("clauses.field.language"), details.languageInWords())
        .fact(text("clauses.field.country"), Countries.name(details.country()))
        .fact(text("clauses.field.title"), card.text().title())
        .fact(
            text(card.isDraft() ? "clauses.changed" : "clauses.published-on"),
            text("clauses.changed-by", Moments.minute(card.changedAt()), card.changedBy()));
  }

  private Component problems() {
    var lines = new UnorderedList();
    card.text().problems().forEach(problem -> lines.add(new ListItem(problem)));
    lines.addClassName("letter-problems");
    var box = new Div(new Paragraph(text("clauses.problems")), lines);
    box.addClassName("clause-problems");
    return box;
  }
}
