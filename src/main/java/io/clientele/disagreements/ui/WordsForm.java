package io.clientele.disagreements.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import io.clientele.contracts.DraftClause;
import io.clientele.disagreements.Disagreement;
import io.clientele.disagreements.DisagreementState;
import io.clientele.disagreements.Place;
import io.clientele.disagreements.Protocol;
import io.clientele.disagreements.Statement.Kind;

/** A wording, where the act needs one, and words about it. */
class WordsForm extends Composite<Div> {

  private final TextArea wording = new TextArea(text("disagreements.field.wording"));
  private final TextArea words = new TextArea();

  WordsForm(Kind act, Protocol.Row row) {
    var now = row.disagreement();
    var worded =
        act == Kind.PROPOSED
            || act == Kind.AGREED
            || act == Kind.OBJECTED && now.place() != Place.WHOLE;
    wording.setMaxLength(DraftClause.LONGEST_TEXT);
    wording.setMinRows(4);
    wording.setVisible(worded);
    wording.setRequiredIndicatorVisible(act != Kind.OBJECTED);
    wording.setValue(worded ? begin(act, now) : "");
    words.setLabel(text("disagreements.words." + act));
    words.setMaxLength(Disagreement.LONGEST_WORDS);
    words.setMinRows(2);
    words.setRequiredIndicatorVisible(act == Kind.NOTED);
    getContent().addClassName("form-lines");
    getContent().add(wording);
    if (act == Kind.AGREED && !now.ours().isEmpty() && !now.theirs().isEmpty()) {
      getContent().add(choice(now));
    }
    if (!row.fallback().isEmpty() && (act == Kind.PROPOSED || act == Kind.AGREED)) {
      var label = new Span(text("disagreements.fallback"));
      label.addClassName("clause-internal-label");
      var box = new Div(label, new Paragraph(row.fallback()));
      box.addClassName("clause-internal");
      getContent().add(box);
    }
    getContent().add(words);
    (worded ? wording : words).focus();
  }

  /** Mostly the side that spoke last is heard. */
  private static String begin(Kind act, Disagreement now) {
    return switch (act) {
      case PROPOSED -> now.ours().isEmpty() ? now.theirs() : now.ours();
      case AGREED ->
          now.state() == DisagreementState.PROPOSED || now.theirs().isEmpty()
              ? now.ours()
              : now.theirs();
      default -> now.theirs();
    };
  }

  private Div choice(Disagreement now) {
    var buttons =
        new Div(
            new Button(text("disagreements.use-ours"), click -> wording.setValue(now.ours())),
            new Button(text("disagreements.use-theirs"), click -> wording.setValue(now.theirs())));
    buttons.addClassName("page-actions");
    return buttons;
  }

  String wording() {
    return wording.getValue();
  }

  String words() {
    return words.getValue();
  }
}
