package io.clientele.disagreements.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.clientele.contracts.DraftClause;
import io.clientele.disagreements.Disagreement;
import io.clientele.disagreements.Objection;
import io.clientele.disagreements.Place;
import io.clientele.kit.Lengths;
import io.clientele.kit.Refusal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the client objects to, how they want it to read, and why. */
class ObjectionForm extends Composite<Div> {

  private record Choice(Place place, @Nullable DraftClause clause) {

    String label() {
      return clause == null ? text("disagreements.place." + place) : clause.heading();
    }

    String text() {
      return clause == null ? "" : clause.text();
    }

    private static String text(String key) {
      return io.clientele.kit.Texts.text(key);
    }
  }

  private final Select<Choice> where = new Select<>();
  private final TextField heading = new TextField(text("disagreements.field.heading"));
  private final TextArea theirs = new TextArea(text("disagreements.theirs"));
  private final TextArea why = new TextArea(text("disagreements.objection"));

  /**
   * @param clauses those on which there is no row yet
   */
  ObjectionForm(List<DraftClause> clauses) {
    where.setLabel(text("disagreements.field.clause"));
    where.setItems(
        Stream.concat(
                clauses.stream().map(clause -> new Choice(Place.CLAUSE, clause)),
                Stream.of(new Choice(Place.NEW_CLAUSE, null), new Choice(Place.WHOLE, null)))
            .toList());
    where.setItemLabelGenerator(Choice::label);
    where.addValueChangeListener(change -> show(change.getOldValue(), change.getValue()));
    heading.setMaxLength(Lengths.NAME);
    heading.setRequiredIndicatorVisible(true);
    heading.setVisible(false);
    theirs.setMaxLength(DraftClause.LONGEST_TEXT);
    theirs.setMinRows(4);
    theirs.setHelperText(text("disagreements.theirs-hint"));
    why.setMaxLength(Disagreement.LONGEST_WORDS);
    why.setMinRows(2);
    getContent().addClassName("form-lines");
    getContent().add(where, heading, theirs, why);
    where.focus();
  }

  /** They mostly change some words of ours: those are there to be changed. */
  private void show(@Nullable Choice before, @Nullable Choice chosen) {
    if (chosen != null) {
      heading.setVisible(chosen.place() == Place.NEW_CLAUSE);
      theirs.setVisible(chosen.place() != Place.WHOLE);
      if (theirs.getValue().equals(before == null ? "" : before.text())) {
        theirs.setValue(chosen.text());
      }
    }
  }

  Objection objection() {
    var chosen =
        where.getOptionalValue().orElseThrow(() -> Refusal.because("disagreements.refused.clause"));
    var clause = chosen.clause();
    return clause != null
        ? Objection.to(clause.id(), theirs.getValue(), why.getValue())
        : chosen.place() == Place.NEW_CLAUSE
            ? Objection.missing(heading.getValue(), theirs.getValue(), why.getValue())
            : Objection.toTheWhole(why.getValue());
  }
}
