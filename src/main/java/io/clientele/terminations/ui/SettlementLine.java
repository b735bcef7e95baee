package io.clientele.terminations.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import io.clientele.kit.ui.Figure;
import io.clientele.kit.ui.Moments;
import io.clientele.terminations.Settlement;
import io.clientele.terminations.SettlementState;
import org.jspecify.annotations.Nullable;

/** Something to be settled: whose turn it is, and whether it is done. */
class SettlementLine extends Composite<ListItem> {

  private final Settlement line;

  /**
   * @param acts null for those who only read
   */
  SettlementLine(Settlement line, String currency, @Nullable SettlementActs acts) {
    this.line = line;
    getContent().addClassName("clause");
    getContent().add(head(currency), quiet(told()));
    if (!line.note().isEmpty()) {
      var note = new Div(line.note());
      note.addClassName("clause-wording");
      getContent().add(note);
    }
    if (acts != null) {
      getContent().add(buttons(acts));
    }
  }

  private Component head(String currency) {
    var details = line.details();
    var amount = details.amount();
    var what = new HtmlComponent("strong");
    what.getElement().setText(details.what());
    var head = new Div(what);
    if (amount != null) {
      head.add(new Span(text("terminations.money", Figure.amountInWords(amount), currency)));
    }
    head.add(badge());
    head.addClassName("clause-head");
    return head;
  }

  private Badge badge() {
    var badge = new Badge(line.state().inWords());
    switch (line.state()) {
      case OPEN -> badge.addThemeVariants(BadgeVariant.WARNING);
      case SETTLED -> badge.addThemeVariants(BadgeVariant.SUCCESS);
      case DROPPED -> {}
    }
    return badge;
  }

  private String told() {
    var details = line.details();
    var about = text("terminations.about", details.kind().inWords(), details.owedBy().inWords());
    var due = details.dueOn();
    if (line.state() == SettlementState.OPEN) {
      return due == null ? about : text("terminations.due", about, Moments.day(due));
    }
    var on = line.settledOn();
    return on == null
        ? text("terminations.dropped", about, Moments.minute(line.at()), line.by())
        : text("terminations.settled", about, Moments.day(on), line.by());
  }

  private Component buttons(SettlementActs acts) {
    var buttons = new Div();
    buttons.addClassName("page-actions");
    if (line.state() == SettlementState.OPEN) {
      buttons.add(
          button("terminations.settle", () -> acts.settle(line)),
          button("terminations.drop", () -> acts.drop(line)));
    } else {
      buttons.add(button("terminations.reopen", () -> acts.reopen(line)));
    }
    return buttons;
  }

  private Button button(String key, Runnable act) {
    var button = new Button(text(key), click -> act.run());
    button.setAriaLabel(text("terminations.act-on", text(key), line.details().what()));
    button.addThemeVariants(ButtonVariant.TERTIARY);
    return button;
  }

  private static Span quiet(String words) {
    var quiet = new Span(words);
    quiet.addClassName("quiet");
    return quiet;
  }
}
