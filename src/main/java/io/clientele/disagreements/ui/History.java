package io.clientele.disagreements.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.clientele.disagreements.Statement;
import java.util.List;
import java.util.stream.Stream;

/** All that was said in a row, the first first; opened by who wants to know. */
class History extends Composite<Details> {

  History(List<Statement> said) {
    var all = new Div();
    all.addClassName("form-lines");
    said.forEach(one -> all.add(line(one)));
    getContent().setSummaryText(text("disagreements.history", said.size()));
    getContent().add(all);
    getContent().setWidthFull();
  }

  private static Div line(Statement one) {
    var what = new Span(text("disagreements.said." + one.kind(), one.round()));
    var line = new Div(what, new Span(" "), ProtocolLine.quiet(ProtocolLine.said(one)));
    Stream.of(one.wording(), one.words())
        .filter(words -> !words.isEmpty())
        .forEach(
            words -> {
              var wording = new Div(words);
              wording.addClassName("clause-wording");
              line.add(wording);
            });
    return line;
  }
}
