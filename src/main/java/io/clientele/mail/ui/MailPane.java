package io.clientele.mail.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import io.clientele.kit.ui.Moments;
import io.clientele.mail.MailAttempt;
import io.clientele.mail.MailDetails;
import io.clientele.mail.MailState;
import java.util.Objects;

/** One letter: its attempts phase by phase, its text, and what can be decided about it. */
class MailPane extends VerticalLayout {

  /** Runs no scripts, loads nothing from outside, is nobody in the portal. */
  private static final String GUARDED =
      """
      <!doctype html><meta charset="utf-8"><meta name="referrer" content="no-referrer">
      <meta http-equiv="Content-Security-Policy"
        content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
      """;

  MailPane(MailDetails letter, MailDecisions decisions) {
    addClassName("letter-pane");
    add(head(letter), facts(letter));
    if (letter.mayAct()) {
      add(decisions(letter, decisions));
    }
    add(new H3(text("mail.attempts")), attempts(letter), new H3(text("mail.text")), body(letter));
  }

  private static Component head(MailDetails letter) {
    var close = new Button(VaadinIcon.CLOSE.create(), click -> MailNavigation.toLetters());
    close.setAriaLabel(text("kit.close"));
    close.addThemeVariants(ButtonVariant.TERTIARY);
    var head = new Div(new H2(letter.row().subject()), close);
    head.addClassName("letter-head");
    return head;
  }

  private static Component facts(MailDetails letter) {
    var row = letter.row();
    var facts = new Div();
    facts.addClassName("letter-facts");
    fact(facts, "mail.state", new StateBadge(row.state()));
    fact(facts, "mail.to", words(row.to().name() + " · " + row.to().address()));
    fact(facts, "mail.from", words(letter.from().name() + " · " + letter.from().address()));
    fact(
        facts, "mail.sender", words(Objects.requireNonNullElse(row.sender(), text("mail.portal"))));
    fact(facts, "mail.when", words(Moments.minute(row.at())));
    if (letter.acceptedAt() != null) {
      fact(facts, "mail.accepted-at", words(Moments.minute(letter.acceptedAt())));
    }
    if (letter.next() != null) {
      fact(facts, "mail.next", words(Moments.minute(letter.next())));
    }
    if (!letter.attachments().isEmpty()) {
      fact(facts, "mail.files", words(String.join(", ", letter.attachments())));
    }
    fact(facts, "mail.message-id", words(letter.messageId()));
    return facts;
  }

  private static Component decisions(MailDetails letter, MailDecisions decisions) {
    var id = letter.row().id();
    var buttons = new Div();
    buttons.addClassName("page-actions");
    if (letter.row().state() == MailState.IN_DOUBT) {
      var about = new Paragraph(text("mail.in-doubt-hint"));
      buttons.add(
          about,
          new Button(text("mail.treat-as-sent"), click -> decisions.treatAsSent(id)),
          new Button(text("mail.send-again"), click -> decisions.sendAgain(id)));
    } else if (letter.row().state().canBecome(MailState.CANCELLED)) {
      buttons.add(new Button(text("mail.cancel"), click -> decisions.cancel(id)));
    }
    return buttons;
  }

  private static Component attempts(MailDetails letter) {
    if (letter.attempts().isEmpty()) {
      return new Paragraph(text("mail.no-attempts"));
    }
    var list = new OrderedList();
    list.addClassName("mail-attempts");
    letter.attempts().forEach(attempt -> list.add(line(attempt)));
    return list;
  }

  private static ListItem line(MailAttempt attempt) {
    var reply = new Div(attempt.reply());
    reply.addClassName("quiet");
    return new ListItem(
        new Span(text("mail.attempt", Moments.minute(attempt.at()), attempt.phase().inWords())),
        new StateBadge(attempt.outcome()),
        reply);
  }

  private static Component body(MailDetails letter) {
    if (letter.html() == null) {
      return new Paragraph(text("mail.text-hidden"));
    }
    var frame = new IFrame();
    frame.setSandbox();
    frame.setSrcdoc(GUARDED + letter.html());
    frame.setTitle(text("mail.text"));
    frame.addClassName("letter-frame");
    return frame;
  }

  private static void fact(Div facts, String key, Component value) {
    var name = new Span(text(key));
    name.addClassName("quiet");
    facts.add(name, new Div(value));
  }

  private static Span words(String words) {
    return new Span(words);
  }
}
