package io.clientele.counterdrafts.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.clientele.counterdrafts.Line;
import io.clientele.counterdrafts.SameWords;
import io.clientele.papers.Comparison;
import io.clientele.papers.Piece;
import io.clientele.papers.Piece.Fate;
import java.util.List;

/** Ours beside theirs, with the words that only one side has; one below the other when narrow. */
class BothSides extends Composite<Div> {

  BothSides(Line line) {
    var ours = line.ours();
    var theirs = line.theirs();
    getContent().addClassNames("clause-pair", "two-sides");
    if (ours == null) {
      getContent().add(side("counterdrafts.theirs", kept(line.theirsThere().text()), Fate.ADDED));
    } else if (theirs == null) {
      getContent().add(side("counterdrafts.ours", kept(ours.text()), Fate.REMOVED));
    } else {
      var pieces = Comparison.words(ours.text(), theirs.text());
      getContent().add(side("counterdrafts.ours", pieces, Fate.REMOVED));
      var other = side("counterdrafts.theirs", pieces, Fate.ADDED);
      if (!theirs.heading().isEmpty() && !SameWords.inHeading(ours.heading(), theirs.heading())) {
        other.addComponentAtIndex(1, called(theirs.heading()));
      }
      getContent().add(other);
    }
  }

  private static List<Piece> kept(String words) {
    return List.of(new Piece(Fate.KEPT, words));
  }

  private static Component called(String heading) {
    var line = new Div(new Span(text("counterdrafts.called") + " "), marked("ins", heading));
    line.addClassName("quiet");
    return line;
  }

  /** What both say, and what is only on this side. */
  private static Div side(String titleKey, List<Piece> pieces, Fate here) {
    var title = new Span(text(titleKey));
    title.addClassName("clause-internal-label");
    var wording = new Div();
    wording.addClassName("clause-wording");
    pieces.stream()
        .filter(piece -> piece.fate() == Fate.KEPT || piece.fate() == here)
        .filter(piece -> !piece.text().isEmpty())
        .forEach(piece -> wording.add(piece(piece)));
    return new Div(title, wording);
  }

  private static Component piece(Piece piece) {
    return switch (piece.fate()) {
      case KEPT -> new Span(piece.text());
      case ADDED -> marked("ins", piece.text());
      case REMOVED -> marked("del", piece.text());
    };
  }

  private static Component marked(String tag, String words) {
    var marked = new HtmlComponent(tag);
    marked.getElement().setText(words);
    return marked;
  }
}
