package io.clientele.obligations.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import io.clientele.kit.ui.Downloads;
import io.clientele.kit.ui.Downloads.Download;
import io.clientele.obligations.Evidence;
import io.clientele.obligations.ObligationCard;
import io.clientele.obligations.Proof;

/** The files that prove it. */
class ProofsPart extends Composite<Section> {

  private final Evidence evidence;

  ProofsPart(Evidence evidence, ObligationCard card) {
    this.evidence = evidence;
    getContent().addClassNames("page-section", "entry-list");
    getContent().add(new H2(text("obligations.proofs")), list(card));
  }

  private Component list(ObligationCard card) {
    if (card.proofs().isEmpty()) {
      return new Paragraph(text("obligations.proofs.none"));
    }
    var lines = new UnorderedList();
    card.proofs().forEach(proof -> lines.add(new ListItem(link(proof))));
    return lines;
  }

  /** Who may read it is asked when the download runs; a browser saves it and never opens it. */
  private Anchor link(Proof.Kept proof) {
    var kilobytes = Math.max(1, proof.size() / 1024);
    var link =
        new Anchor(
            Downloads.of(
                () -> {
                  var read = evidence.read(proof.id());
                  return new Download(read.name(), "application/octet-stream", read.content());
                }),
            text("obligations.proofs.kilobytes", proof.name(), kilobytes));
    link.addClassName("entry-name");
    return link;
  }
}
