package io.clientele.obligations.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.clientele.kit.ui.Moments;
import io.clientele.obligations.ObligationCard;
import io.clientele.obligations.Step;

/** What became of it, the newest first. */
class StepsPart extends Composite<Section> {

  StepsPart(ObligationCard card) {
    var lines = new UnorderedList();
    card.steps().forEach(step -> lines.add(line(step)));
    getContent().addClassNames("page-section", "entry-list");
    getContent().add(new H2(text("obligations.steps")), lines);
  }

  private static ListItem line(Step step) {
    var when = new Span(text("obligations.step-by", Moments.minute(step.at()), step.by()));
    when.addClassName("quiet");
    var line = new Div(new Span(text("obligations.step." + step.act())), new Span(" "), when);
    if (!step.words().isEmpty()) {
      var words = new Div(step.words());
      words.addClassName("clause-wording");
      line.add(words);
    }
    return new ListItem(line);
  }
}
