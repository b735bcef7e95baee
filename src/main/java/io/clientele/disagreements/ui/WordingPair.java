package io.clientele.disagreements.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.clientele.disagreements.Disagreement;
import io.clientele.disagreements.Protocol;
import io.clientele.disagreements.Statement.Kind;
import io.clientele.papers.Comparison;
import io.clientele.papers.Piece;
import io.clientele.papers.Piece.Fate;
import java.util.List;

/** Ours beside theirs, with the words that only one side has; one below the other when narrow. */
class WordingPair extends Composite<Div> {

  private final Protocol.Row row;

  WordingPair(Protocol.Row row) {
    this.row = row;
    var pieces = pieces(row.disagreement());
    getContent().addClassNames("clause-pair", "two-sides");
    getContent().add(side("disagreements.ours", pieces, Fate.REMOVED, Kind.STOOD, Kind.PROPOSED));
    getContent()
        .add(
            row.disagreement().theirs().isEmpty()
                ? side("disagreements.theirs", List.of(), Fate.ADDED, Kind.OBJECTED)
                : side("disagreements.theirs", pieces, Fate.ADDED, Kind.OBJECTED));
  }

  private static List<Piece> pieces(Disagreement now) {
    return now.theirs().isEmpty()
        ? List.of(new Piece(Fate.KEPT, now.ours()))
        : Comparison.words(now.ours(), now.theirs());
  }

  /** What both say, and what is only on this side. */
  private Div side(String titleKey, List<Piece> pieces, Fate here, Kind... kinds) {
    var title = new Span(text(titleKey));
    title.addClassName("clause-internal-label");
    var wording = new Div();
    wording.addClassName("clause-wording");
    pieces.stream()
        .filter(piece -> piece.fate() == Fate.KEPT || piece.fate() == here)
        .filter(piece -> !piece.text().isEmpty())
        .forEach(piece -> wording.add(piece(piece)));
    if (wording.getChildren().findAny().isEmpty()) {
      wording.add(ProtocolLine.quiet(text("disagreements.no-wording")));
    }
    var side = new Div(title, wording);
    row.last(kinds).ifPresent(last -> side.add(ProtocolLine.quiet(ProtocolLine.said(last))));
    return side;
  }

  private static Component piece(Piece piece) {
    if (piece.fate() == Fate.KEPT) {
      return new Span(piece.text());
    }
    var marked = new HtmlComponent(piece.fate() == Fate.ADDED ? "ins" : "del");
    marked.getElement().setText(piece.text());
    return marked;
  }
}
