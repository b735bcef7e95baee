package io.clientele.sandbox.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.tabs.TabSheet;
import io.clientele.kit.ui.Downloads;
import io.clientele.kit.ui.Downloads.Download;
import io.clientele.kit.ui.Moments;
import io.clientele.sandbox.KeptLetter;
import io.clientele.sandbox.KeptLetterRow;
import io.clientele.sandbox.KeptLetters;
import io.clientele.sandbox.LetterContent.Attachment;

/** One letter, read. */
class LetterPane extends VerticalLayout {

  LetterPane(KeptLetter letter, KeptLetters letters) {
    addClassName("letter-pane");
    add(head(letter, letters), facts(letter));
    if (!letter.content().attachments().isEmpty()) {
      add(attachments(letter));
    }
    add(body(letter));
    if (letter.thread().size() > 1) {
      add(thread(letter));
    }
  }

  private static Component head(KeptLetter letter, KeptLetters letters) {
    var close = new Button(VaadinIcon.CLOSE.create(), click -> SandboxNavigation.toLetters());
    close.setAriaLabel(text("kit.close"));
    close.addThemeVariants(ButtonVariant.TERTIARY);
    var buttons = new Div();
    buttons.addClassName("page-actions");
    if (!letter.row().isAnswer()) {
      buttons.add(
          new Button(
              text("sandbox.answer"),
              VaadinIcon.REPLY.create(),
              click -> new AnswerDialog(letter, letters).open()));
    }
    buttons.add(close);
    var head = new Div(new H2(Subjects.of(letter.row())), buttons);
    head.addClassName("letter-head");
    return head;
  }

  private static Component facts(KeptLetter letter) {
    var facts = new Div();
    facts.addClassName("letter-facts");
    fact(facts, "sandbox.fact.from", letter.row().sender());
    fact(facts, "sandbox.fact.to", letter.row().recipients());
    fact(facts, "sandbox.fact.delivered", String.join(", ", letter.envelopeTo()));
    fact(facts, "sandbox.fact.received", Moments.minute(letter.row().receivedAt()));
    return facts;
  }

  private static void fact(Div facts, String key, String value) {
    var name = new Span(text(key));
    name.addClassName("quiet");
    facts.add(name, new Span(value));
  }

  private static Component attachments(KeptLetter letter) {
    var list = new UnorderedList();
    list.addClassName("letter-files");
    letter.content().attachments().forEach(file -> list.add(new ListItem(link(file))));
    return list;
  }

  private static Anchor link(Attachment file) {
    var handler = Downloads.of(() -> new Download(file.name(), file.mediaType(), file.bytes()));
    var link = new Anchor(handler, "");
    link.add(VaadinIcon.PAPERCLIP.create(), new Span(file.name()));
    return link;
  }

  private static Component body(KeptLetter letter) {
    var content = letter.content();
    var tabs = new TabSheet();
    tabs.addClassName("letter-body");
    if (!content.html().isBlank()) {
      tabs.add(text("sandbox.tab.letter"), new LetterFrame(content.html()));
    }
    if (!content.text().isBlank()) {
      tabs.add(text("sandbox.tab.text"), new LetterText(content.text()));
    }
    var headers = new Div();
    headers.addClassName("letter-headers");
    content
        .headers()
        .forEach(header -> headers.add(new Span(header.name()), new Span(header.value())));
    tabs.add(text("sandbox.tab.headers"), headers);
    tabs.setWidthFull();
    return tabs;
  }

  private static Component thread(KeptLetter letter) {
    var list = new UnorderedList();
    for (var row : letter.thread()) {
      list.add(new ListItem(line(row, row.id().equals(letter.row().id()))));
    }
    return new Div(new H2(text("sandbox.thread")), list);
  }

  private static Component line(KeptLetterRow row, boolean open) {
    var words =
        text(
            "sandbox.thread-line",
            Moments.minute(row.receivedAt()),
            row.sender(),
            Subjects.of(row));
    return open ? new Span(words) : new Anchor("sandbox/" + row.id().value(), words);
  }
}
