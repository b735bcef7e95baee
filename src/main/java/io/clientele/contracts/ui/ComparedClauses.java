package io.clientele.contracts.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.clientele.papers.Comparison;
import io.clientele.papers.Piece;
import java.util.List;

/** Clauses of two versions in one list, what was removed and what was added among the words. */
class ComparedClauses extends Composite<OrderedList> {

  ComparedClauses(Comparison comparison) {
    getContent().addClassName("clauses");
    comparison.rows().forEach(row -> getContent().add(line(row)));
  }

  private static ListItem line(Comparison.Row row) {
    var heading = new H3();
    heading.add(pieces(row.heading()));
    var head = new Div(heading);
    head.addClassName("clause-head");
    if (row.change() != Comparison.Change.SAME) {
      head.add(new Badge(text("contracts.compare." + row.change().name())));
    }
    var words = new Div(pieces(row.text()));
    words.addClassName("clause-wording");
    var line = new ListItem(head, words);
    line.addClassName("clause");
    return line;
  }

  private static Component[] pieces(List<Piece> pieces) {
    return pieces.stream().map(ComparedClauses::piece).toArray(Component[]::new);
  }

  private static Component piece(Piece piece) {
    return switch (piece.fate()) {
      case KEPT -> new Span(piece.text());
      case ADDED -> marked("ins", piece.text());
      case REMOVED -> marked("del", piece.text());
    };
  }

  static Component marked(String tag, String words) {
    var marked = new HtmlComponent(tag);
    marked.getElement().setText(words);
    return marked;
  }
}
