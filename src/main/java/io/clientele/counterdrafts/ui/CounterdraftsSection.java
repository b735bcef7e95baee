package io.clientele.counterdrafts.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.contracts.ContractCard;
import io.clientele.counterdrafts.Counterdrafts;
import io.clientele.counterdrafts.Received;
import io.clientele.counterdrafts.TheirFile;
import io.clientele.counterdrafts.TheirFiles;
import io.clientele.kit.ui.Confirm;
import io.clientele.kit.ui.Downloads;
import io.clientele.kit.ui.Downloads.Download;
import io.clientele.kit.ui.IconButton;
import io.clientele.kit.ui.Moments;
import io.clientele.kit.ui.Notices;
import io.clientele.kit.ui.Saving;
import java.util.List;
import java.util.function.Supplier;

/** The drafts that came in, and a place to drop the next. */
class CounterdraftsSection extends Composite<Section> {

  private final Counterdrafts drafts;
  private final TheirFiles files;
  private final ContractCard card;
  private final Runnable reload;

  CounterdraftsSection(
      Counterdrafts drafts,
      TheirFiles files,
      ContractCard card,
      List<Received> received,
      Runnable reload) {
    this.drafts = drafts;
    this.files = files;
    this.card = card;
    this.reload = reload;
    var head = new Div(new H2(text("counterdrafts.title")));
    head.addClassName("part-head");
    getContent().addClassName("page-section");
    getContent().add(head);
    if (received.isEmpty()) {
      getContent().add(new Paragraph(text("counterdrafts.none-hint")));
    } else {
      getContent().add(list(received));
    }
    if (card.isWritable()) {
      getContent().add(new TheirUpload(this::read, this::take));
    }
  }

  private Component list(List<Received> received) {
    var lines = new UnorderedList();
    lines.addClassName("counterdrafts");
    received.forEach(one -> lines.add(line(one, one.equals(received.getFirst()))));
    return lines;
  }

  private ListItem line(Received one, boolean newest) {
    var open = new Anchor(CounterdraftPath.of(card.id(), one.id()), one.name());
    open.getElement().setAttribute("router-link", true);
    open.addClassName("row-link");
    var about =
        new Span(text("counterdrafts.received", Moments.minute(one.at()), one.by(), one.clauses()));
    about.addClassName("quiet");
    var line = new ListItem(open, about, file(drafts, one, text("counterdrafts.file")));
    if (newest && card.isWritable()) {
      line.add(
          new IconButton(
              VaadinIcon.TRASH, text("counterdrafts.remove", one.name()), () -> remove(one)));
    }
    return line;
  }

  /** Who may read it is asked when the download runs; a browser saves it and never opens it. */
  static Anchor file(Counterdrafts drafts, Received one, String words) {
    var link =
        new Anchor(
            Downloads.of(
                () -> {
                  var file = drafts.file(one.id());
                  return new Download(file.name(), "application/octet-stream", file.content());
                }),
            words);
    link.getElement().setAttribute("aria-label", text("counterdrafts.file-of", one.name()));
    return link;
  }

  private void remove(Received one) {
    Confirm.ask(
        text("counterdrafts.remove", one.name()),
        text("counterdrafts.remove-what"),
        text("counterdrafts.remove-it"),
        () -> {
          if (Saving.attempt(() -> drafts.remove(one.id()))) {
            Notices.done(text("counterdrafts.removed", one.name()));
          }
          reload.run();
        });
  }

  private TheirFile read(String name, byte[] content) {
    return files.read(card.id(), name, content);
  }

  private void take(Supplier<TheirFile> read) {
    Saving.attempt(
        () -> {
          var made = drafts.take(card.id(), read.get());
          UI.getCurrent().navigate(CounterdraftPath.of(card.id(), made));
        });
  }

  /** As if somebody dropped it. */
  void put(String name, byte[] content) {
    take(() -> read(name, content));
  }
}
