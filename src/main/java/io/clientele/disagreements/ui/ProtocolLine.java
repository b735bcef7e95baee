package io.clientele.disagreements.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import io.clientele.disagreements.Disagreement;
import io.clientele.disagreements.DisagreementState;
import io.clientele.disagreements.Protocol;
import io.clientele.disagreements.Statement;
import io.clientele.disagreements.Statement.Kind;
import io.clientele.kit.ui.Moments;
import java.util.List;

/** One row: both wordings, why, what is agreed, and what may be done. */
class ProtocolLine extends Composite<ListItem> {

  private static final List<Kind> ACTS =
      List.of(Kind.PROPOSED, Kind.OBJECTED, Kind.AGREED, Kind.WITHDRAWN, Kind.REOPENED, Kind.NOTED);

  private final Protocol.Row row;
  private final Disagreement now;

  ProtocolLine(Protocol.Row row, String label, ProtocolActs acts) {
    this.row = row;
    this.now = row.disagreement();
    getContent().addClassName("clause");
    getContent().add(head(label));
    if (!now.ours().isEmpty() || !now.theirs().isEmpty()) {
      getContent().add(new WordingPair(row));
    }
    if (!now.objection().isEmpty()) {
      getContent().add(box(text("disagreements.objection"), now.objection()));
    }
    if (!now.agreed().isEmpty()) {
      getContent().add(agreed());
    }
    if (!row.fallback().isEmpty() && now.state().isOpen()) {
      getContent().add(internal(text("disagreements.fallback"), row.fallback()));
    }
    row.last(Kind.NOTED)
        .map(note -> internal(text("disagreements.note-of", said(note)), note.words()))
        .ifPresent(getContent()::add);
    getContent().add(new History(row.said()));
    if (acts.isOffered()) {
      getContent().add(buttons(label, acts));
    }
  }

  private Component head(String label) {
    var badge = new Badge(now.state().inWords());
    switch (now.state()) {
      case OPEN -> badge.addThemeVariants(BadgeVariant.ERROR);
      case PROPOSED -> badge.addThemeVariants(BadgeVariant.WARNING);
      case AGREED, TAKEN_IN -> badge.addThemeVariants(BadgeVariant.SUCCESS);
      case WITHDRAWN -> {}
    }
    var head = new Div(new H3(label), badge, quiet(text("disagreements.round", now.round())));
    var into = now.takenInto();
    if (into != null) {
      head.add(quiet(text("disagreements.taken-into", into)));
    }
    head.addClassName("clause-head");
    return head;
  }

  private Component agreed() {
    var box = box(text("disagreements.agreed"), now.agreed());
    box.addClassName("clause-agreed");
    row.last(Kind.AGREED).ifPresent(last -> box.add(quiet(said(last))));
    if (now.state() == DisagreementState.AGREED && !now.isToBeTakenIn()) {
      box.add(quiet(text("disagreements.whole-hint")));
    }
    return box;
  }

  private static Component internal(String label, String words) {
    var box = box(label, words);
    box.addClassName("clause-internal");
    return box;
  }

  private static Div box(String label, String words) {
    var title = new Span(label);
    title.addClassName("clause-internal-label");
    var wording = new Div(words);
    wording.addClassName("clause-wording");
    return new Div(title, wording);
  }

  static String said(Statement one) {
    return text("disagreements.said", Moments.minute(one.at()), one.by());
  }

  static Span quiet(String words) {
    var quiet = new Span(words);
    quiet.addClassName("quiet");
    return quiet;
  }

  private Component buttons(String label, ProtocolActs acts) {
    var buttons = new Div();
    buttons.addClassName("page-actions");
    for (var act : ACTS) {
      if (now.state().allows(act)) {
        var words = text("disagreements.act." + act);
        var button = new Button(words, click -> acts.ask(act, row, label));
        button.setAriaLabel(text("disagreements.act-on", words, label));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        buttons.add(button);
      }
    }
    return buttons;
  }
}
