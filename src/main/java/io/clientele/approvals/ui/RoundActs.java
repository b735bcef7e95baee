package io.clientele.approvals.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.approvals.Additions;
import io.clientele.approvals.Decisions;
import io.clientele.approvals.RoundCard;
import io.clientele.approvals.RoundState;
import io.clientele.approvals.SeatId;
import io.clientele.approvals.Verdict;
import io.clientele.kit.ui.Notices;
import io.clientele.kit.ui.ReasonDialog;
import io.clientele.people.Employees;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What the viewer may answer, by button and by key. */
class RoundActs {

  private final Decisions decisions;
  private final Additions additions;
  private final Employees employees;
  private final RoundCard card;
  private final List<Button> buttons = new ArrayList<>();
  private final List<Key> keys = new ArrayList<>();

  RoundActs(Decisions decisions, Additions additions, Employees employees, RoundCard card) {
    this.decisions = decisions;
    this.additions = additions;
    this.employees = employees;
    this.card = card;
    var seat = card.mine();
    if (seat != null) {
      button("approve", VaadinIcon.CHECK, Key.KEY_A, () -> decide(seat, Verdict.APPROVE, "approve"))
          .addThemeVariants(ButtonVariant.PRIMARY);
      button(
          "return",
          VaadinIcon.ARROW_BACKWARD,
          Key.KEY_R,
          () -> decide(seat, Verdict.RETURN, "return"));
      button("refuse", VaadinIcon.CLOSE, Key.KEY_X, () -> decide(seat, Verdict.REFUSE, "refuse"));
      button("ask", VaadinIcon.COMMENT_O, Key.KEY_Q, () -> ask(seat));
      button("add", VaadinIcon.PLUS, Key.KEY_D, () -> add(seat));
    } else if (card.ofViewer() && card.state() == RoundState.RUNNING) {
      button("answer", VaadinIcon.COMMENT_O, Key.KEY_Q, this::answer);
    }
  }

  Component[] buttons() {
    return buttons.toArray(Component[]::new);
  }

  /** The keys work wherever one is on the page. */
  void shortcutsOn(Component page) {
    for (var place = 0; place < buttons.size(); place++) {
      buttons.get(place).addClickShortcut(keys.get(place), KeyModifier.ALT).listenOn(page);
    }
  }

  private Button button(String what, VaadinIcon icon, Key key, Runnable act) {
    var words = text("approvals." + what);
    var button = new Button(words, icon.create(), click -> act.run());
    var letter = key.getKeys().getFirst();
    button.setTooltipText(text("approvals.shortcut", words, letter.substring(letter.length() - 1)));
    buttons.add(button);
    keys.add(key);
    return button;
  }

  private void decide(SeatId seat, Verdict verdict, String what) {
    say(
        what,
        verdict.needsWords(),
        words -> {
          if (decisions.decide(seat, verdict, words) == Decisions.Outcome.VOID) {
            Notices.problem(text("approvals.was-changed", card.title()));
          } else {
            Notices.done(text("approvals.done." + verdict.name()));
          }
        },
        () -> UI.getCurrent().navigate(ApprovalsView.class));
  }

  private void ask(SeatId seat) {
    say("ask", true, words -> decisions.ask(seat, words), RoundActs::said);
  }

  private void add(SeatId seat) {
    new AddDialog(additions, employees, seat, card.title(), RoundActs::reload).open();
  }

  private void answer() {
    say("answer", true, words -> decisions.answer(card.id(), words), RoundActs::said);
  }

  private static void said() {
    Notices.done(text("approvals.said"));
    reload();
  }

  private static void reload() {
    UI.getCurrent().refreshCurrentRoute(false);
  }

  private void say(String what, boolean required, Consumer<String> act, Runnable done) {
    new ReasonDialog(
            text("approvals." + what + "-title", card.title()),
            text("approvals." + what + "-what"),
            text("approvals." + what),
            required,
            act,
            done)
        .labelled(text("approvals.words." + what))
        .open();
  }
}
