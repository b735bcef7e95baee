package io.clientele.counterdrafts.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import io.clientele.counterdrafts.Line;
import io.clientele.counterdrafts.Line.State;
import io.clientele.disagreements.Disagreement;
import org.jspecify.annotations.Nullable;

/** One clause on both sides, how it came to be a pair, and what may be done about it. */
class LineItem extends Composite<ListItem> {

  private final Line line;
  private final DraftActs acts;

  LineItem(Line line, DraftActs acts) {
    this.line = line;
    this.acts = acts;
    getContent().addClassName("clause");
    getContent().add(head());
    if (!isSame()) {
      getContent().add(new BothSides(line));
    }
    if (acts.isOffered() && !isSame()) {
      getContent().add(buttons());
    }
  }

  /** Nothing is to be seen or done about it, unless it is the wrong pair. */
  private boolean isSame() {
    return line.state() == State.SAME;
  }

  private Button correct() {
    return button("counterdrafts.belongs", () -> acts.correct(line));
  }

  private Component head() {
    var head = new Div(new H2(line.heading()), badge(), quiet(places()));
    var theirs = line.theirs();
    if (theirs != null && theirs.byHand()) {
      head.add(quiet(text("counterdrafts.by-hand")));
    } else if (theirs != null && theirs.alike() != null && line.state() == State.CHANGED) {
      head.add(quiet(text("counterdrafts.suggested", theirs.alike().inWords())));
    }
    if (theirs != null && theirs.clause() != null && line.ours() == null) {
      head.add(quiet(text("counterdrafts.ours-removed")));
    }
    inProtocol(head, line.row());
    inProtocol(head, line.talk());
    if (acts.isOffered() && isSame()) {
      var button = new Div(correct());
      button.addClassName("clause-buttons");
      head.add(button);
    }
    head.addClassName("clause-head");
    return head;
  }

  private static void inProtocol(Div head, @Nullable Disagreement row) {
    if (row != null) {
      head.add(quiet(text("counterdrafts.in-protocol", row.state().inWords())));
    }
  }

  private Badge badge() {
    var badge = new Badge(text("counterdrafts.state." + line.state()));
    switch (line.state()) {
      case SAME -> badge.addThemeVariants(BadgeVariant.SUCCESS);
      case CHANGED, NEW -> badge.addThemeVariants(BadgeVariant.WARNING);
      case LEFT_OUT -> badge.addThemeVariants(BadgeVariant.ERROR);
      case NONE -> {}
    }
    return badge;
  }

  private String places() {
    var theirs = line.theirs();
    if (theirs == null) {
      return text("counterdrafts.place-ours", line.ourPlace());
    }
    return line.ours() == null
        ? text("counterdrafts.place-theirs", theirs.place())
        : text("counterdrafts.places", theirs.place(), line.ourPlace());
  }

  private Component buttons() {
    var buttons = new Div();
    buttons.addClassName("page-actions");
    if (line.isToObject()) {
      buttons.add(button("counterdrafts.object", () -> acts.object(line)));
    }
    if (line.isToTakeOver()) {
      buttons.add(button("counterdrafts.take-over." + line.state(), () -> acts.takeOver(line)));
    }
    if (line.row() == null) {
      buttons.add(correct());
    }
    return buttons;
  }

  private Button button(String textKey, Runnable act) {
    var words = text(textKey);
    var button = new Button(words, click -> act.run());
    var state = text("counterdrafts.state." + line.state());
    button.setAriaLabel(text("counterdrafts.act-on", words, line.heading(), state));
    button.addThemeVariants(ButtonVariant.TERTIARY);
    return button;
  }

  private static Span quiet(String words) {
    var quiet = new Span(words);
    quiet.addClassName("quiet");
    return quiet;
  }
}
