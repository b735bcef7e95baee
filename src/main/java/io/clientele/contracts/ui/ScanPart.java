package io.clientele.contracts.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import io.clientele.contracts.ContractCard;
import io.clientele.contracts.SignedScans;
import io.clientele.kit.ui.Downloads;
import io.clientele.kit.ui.Downloads.Download;
import io.clientele.kit.ui.Notices;
import io.clientele.kit.ui.Saving;

/** What was signed on paper, and a place to drop it. */
class ScanPart extends Composite<Section> {

  private final SignedScans scans;
  private final ContractCard card;
  private final Runnable reload;

  ScanPart(SignedScans scans, ContractCard card, Runnable reload) {
    this.scans = scans;
    this.card = card;
    this.reload = reload;
    var name = scans.name(card.id());
    ContractView.begin(getContent(), text("contracts.scan"));
    getContent()
        .add(
            name.<Component>map(this::link)
                .orElseGet(() -> new Paragraph(text("contracts.scan.none"))));
    if (card.mine()) {
      getContent().add(upload(name.isPresent()));
    }
  }

  /** Who may read it is asked when the download runs; a browser saves it and never opens it. */
  private Anchor link(String name) {
    return new Anchor(
        Downloads.of(
            () -> {
              var read = scans.read(card.id());
              return new Download(read.name(), "application/octet-stream", read.content());
            }),
        name);
  }

  private Component upload(boolean replaces) {
    var upload =
        new Upload(UploadHandler.inMemory((about, content) -> put(about.fileName(), content)));
    upload.setMaxFiles(1);
    upload.setMaxFileSize(SignedScans.LARGEST);
    upload.setUploadButton(
        new Button(
            text(replaces ? "contracts.scan.replace" : "contracts.scan.add"),
            VaadinIcon.PAPERCLIP.create()));
    upload.setDropLabel(new Span(text("contracts.scan.drop", SignedScans.LARGEST_MB)));
    upload.addFileRejectedListener(rejected -> Notices.problem(rejected.getErrorMessage()));
    return upload;
  }

  void put(String name, byte[] content) {
    if (Saving.attempt(() -> scans.put(card.id(), name, content))) {
      Notices.done(text("contracts.scan.added", name));
    }
    reload.run();
  }
}
