package io.clientele.contracts.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.clientele.contracts.ContractCard;
import io.clientele.contracts.ContractList;
import io.clientele.contracts.ContractPapers;
import io.clientele.contracts.ContractPapers.Kind;
import io.clientele.contracts.ContractText;
import io.clientele.contracts.ContractVersion;
import io.clientele.contracts.TermsLines;
import io.clientele.kit.ui.Downloads;
import io.clientele.kit.ui.Downloads.Download;
import io.clientele.kit.ui.Facts;
import io.clientele.kit.ui.Moments;

/** The texts as they were handed in, the newest first. */
class VersionsPart extends Composite<Section> {

  private final ContractList list;
  private final ContractPapers papers;
  private final ContractCard card;

  VersionsPart(ContractList list, ContractPapers papers, ContractCard card) {
    this.list = list;
    this.papers = papers;
    this.card = card;
    var heading = text("contracts.versions");
    if (card.versions().size() + (card.amends() == null ? 0 : 1) > 1) {
      ContractView.begin(getContent(), heading, compare());
    } else {
      ContractView.begin(getContent(), heading);
    }
    if (card.versions().isEmpty()) {
      getContent().add(new Paragraph(text("contracts.versions.none")));
    }
    var facts = new Facts();
    card.versions()
        .forEach(
            version -> facts.fact(text("contracts.version", version.number()), version(version)));
    getContent().add(facts);
  }

  private Component compare() {
    var link =
        new Anchor(ContractsNavigation.path(card.id()) + "/compare", text("contracts.compare"));
    link.getElement().setAttribute("router-link", true);
    link.addClassName("button-link");
    return link;
  }

  private Component version(ContractVersion version) {
    var when = new Span(text("contracts.changed", Moments.minute(version.at()), version.by()));
    var open = new Button(text("contracts.versions.open"), click -> open(version));
    open.addThemeVariants(ButtonVariant.TERTIARY);
    open.setAriaLabel(text("contracts.versions.open-it", version.number()));
    return new Div(when, open, file(version, Kind.PDF), file(version, Kind.DOCX));
  }

  /** Who may read it is asked when the download runs. */
  private Component file(ContractVersion version, Kind kind) {
    var link =
        new Anchor(
            Downloads.of(
                () -> {
                  var made = papers.file(card.id(), version.number(), kind);
                  return new Download(made.name(), "application/octet-stream", made.content());
                }),
            kind.name());
    link.getElement()
        .setAttribute("aria-label", text("contracts.versions.file", version.number(), kind.name()));
    link.addClassName("version-file");
    return link;
  }

  private void open(ContractVersion version) {
    var read = list.text(card.id(), version.number());
    var dialog = new Dialog();
    dialog.setHeaderTitle(text("contracts.version-of", card.number(), version.number()));
    dialog.setWidth("min(52rem, 96vw)");
    var hash = new Paragraph(text("contracts.version.sha256", version.sha256()));
    hash.addClassNames("quiet", "hash");
    var facts = new Facts();
    TermsLines.of(read.terms()).forEach((key, words) -> facts.fact(text(key), words));
    dialog.add(hash, facts, paper(read));
    dialog.getFooter().add(new Button(text("kit.close"), click -> dialog.close()));
    dialog.open();
  }

  private static Component paper(ContractText read) {
    var paper = new Article(new H3(read.title()));
    paper.addClassNames("letter-sheet", "paper");
    paper.getElement().setAttribute("lang", read.language());
    var number = 1;
    for (var clause : read.clauses()) {
      paper.add(new H4(text("contracts.clause.numbered", number++, clause.heading())));
      for (var paragraph : clause.text().split("\n\n")) {
        paper.add(new Paragraph(paragraph));
      }
    }
    return paper;
  }
}
