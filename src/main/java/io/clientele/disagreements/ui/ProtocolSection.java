package io.clientele.disagreements.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.contracts.ContractCard;
import io.clientele.disagreements.Disagreement;
import io.clientele.disagreements.Protocol;
import io.clientele.disagreements.ProtocolPapers;
import io.clientele.disagreements.Protocols;
import io.clientele.kit.ui.Downloads;
import io.clientele.kit.ui.Downloads.Download;
import io.clientele.kit.ui.EmptyState;

/** All rows of the protocol, ours beside theirs. */
class ProtocolSection extends Composite<Section> {

  private final Protocols protocols;
  private final ProtocolPapers papers;
  private final ProtocolActs acts;
  private final ContractCard card;

  ProtocolSection(
      Protocols protocols, ProtocolPapers papers, ProtocolActs acts, ContractCard card) {
    this.protocols = protocols;
    this.papers = papers;
    this.acts = acts;
    this.card = card;
    getContent().addClassName("page-section");
    acts.whenDone(this::show);
    show();
  }

  private void show() {
    var protocol = protocols.of(card.id());
    getContent().removeAll();
    getContent().add(head(protocol));
    if (protocol.rows().isEmpty()) {
      getContent().add(none());
      return;
    }
    var open = protocol.open();
    if (open > 0 && card.state().isOpen()) {
      var waits = new Paragraph(text("disagreements.open", open));
      waits.addClassName("quiet");
      getContent().add(waits);
    }
    var lines = new OrderedList();
    lines.addClassName("clauses");
    protocol
        .rows()
        .forEach(row -> lines.add(new ProtocolLine(row, label(row.disagreement()), acts)));
    getContent().add(lines);
  }

  private Component none() {
    var hint = card.isWritable() ? "disagreements.none-hint" : "disagreements.none-to-read";
    return new EmptyState(text("disagreements.none"), text(hint));
  }

  private Component head(Protocol protocol) {
    var buttons = new Div();
    buttons.addClassName("page-actions");
    if (!protocol.rows().isEmpty()) {
      buttons.add(print());
    }
    if (card.isWritable()) {
      buttons.add(
          new Button(
              text("disagreements.object"),
              VaadinIcon.PLUS.create(),
              click -> acts.object(protocol)));
      var waiting = protocol.toBeTakenIn();
      if (waiting > 0) {
        var take =
            new Button(
                text("disagreements.take"), VaadinIcon.CHECK.create(), click -> acts.take(waiting));
        take.addThemeVariants(ButtonVariant.PRIMARY);
        buttons.add(take);
      }
    }
    var head = new Div(new H2(text("disagreements.title")), buttons);
    head.addClassName("part-head");
    return head;
  }

  /** Who may read it is asked when the download runs. */
  private Component print() {
    var link =
        new Anchor(
            Downloads.of(
                () -> {
                  var file = papers.pdf(card.id());
                  return new Download(file.name(), "application/octet-stream", file.content());
                }),
            text("disagreements.print"));
    link.addClassName("button-link");
    return link;
  }

  /** With the number that the clause has now, as it may have moved. */
  private String label(Disagreement row) {
    var all = card.clauses();
    for (var place = 0; place < all.size(); place++) {
      if (all.get(place).id().equals(row.clause())) {
        return text("disagreements.numbered", place + 1, row.label());
      }
    }
    return switch (row.place()) {
      case CLAUSE -> text("disagreements.removed-clause", row.label());
      case NEW_CLAUSE -> text("disagreements.new-clause-of", row.label());
      case WHOLE -> row.label();
    };
  }
}
