package io.clientele.counterdrafts.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.clientele.counterdrafts.Belonging;
import io.clientele.counterdrafts.Comparing;
import io.clientele.counterdrafts.CounterdraftId;
import io.clientele.counterdrafts.Line;
import io.clientele.counterdrafts.Pairs;
import io.clientele.kit.Refusal;
import java.util.ArrayList;
import java.util.List;

/** For which clause of the other side this one stands, or what else it is. */
class BelongingForm extends Composite<Div> {

  private final ComboBox<Choice> box = new ComboBox<>(text("counterdrafts.field.belongs"));

  /** What a person may say of a line. */
  record Choice(String words, Saying saying) {

    void say(Pairs pairs, CounterdraftId id, Line line) {
      saying.say(pairs, id, line);
    }
  }

  @FunctionalInterface
  interface Saying {
    void say(Pairs pairs, CounterdraftId id, Line line);
  }

  BelongingForm(Line line, Comparing compared) {
    var choices = line.theirs() == null ? theirs(compared) : ours(line, compared);
    box.setItems(choices);
    box.setItemLabelGenerator(Choice::words);
    box.setRequiredIndicatorVisible(true);
    box.setWidthFull();
    box.focus();
    getContent().addClassName("form-lines");
    getContent().add(new Paragraph(hint(line)), box);
  }

  private static String hint(Line line) {
    return text(
        line.theirs() == null ? "counterdrafts.hint.left-out" : "counterdrafts.hint.theirs");
  }

  private static List<Choice> ours(Line line, Comparing compared) {
    var choices = new ArrayList<Choice>();
    choices.add(said(Belonging.NEW));
    choices.add(said(Belonging.NONE));
    var standing = compared.contract().clauses();
    for (var place = 0; place < standing.size(); place++) {
      var clause = standing.get(place);
      if (line.ours() == null || !clause.id().equals(line.oursThere().id())) {
        choices.add(
            new Choice(
                text("counterdrafts.choice.ours", place + 1, clause.heading()),
                (pairs, id, seen) -> pairs.pair(id, seen, clause.id())));
      }
    }
    return choices;
  }

  private static Choice said(Belonging what) {
    return new Choice(
        text("counterdrafts.belonging." + what), (pairs, id, line) -> pairs.say(id, line, what));
  }

  private static List<Choice> theirs(Comparing compared) {
    return compared.lines().stream()
        .filter(line -> line.theirs() != null)
        .map(
            line ->
                new Choice(
                    text(
                        "counterdrafts.choice.theirs",
                        line.theirsThere().place(),
                        line.theirsThere().called()),
                    (pairs, id, seen) -> pairs.pair(id, seen, line.theirsThere().place())))
        .toList();
  }

  /**
   * @throws Refusal when nothing is chosen
   */
  Choice choice() {
    return box.getOptionalValue()
        .orElseThrow(() -> Refusal.because("counterdrafts.refused.choice"));
  }
}
