package io.clientele.imports.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.clientele.exports.Format;
import io.clientele.imports.ImportRun;
import io.clientele.imports.Imports;

/** The refused rows with why, and as a file to put right. */
class RefusedRowsList extends Composite<Div> {

  private final Imports imports;
  private final ImportRun run;

  RefusedRowsList(Imports imports, ImportRun run) {
    this.imports = imports;
    this.run = run;
    var rows =
        new RowReasons(
            run.counts().refused(), (offset, limit) -> imports.refused(run.id(), offset, limit));
    var downloads =
        new Div(
            download("imports.download-excel", Format.EXCEL),
            download("imports.download", Format.CSV));

    downloads.addClassName("import-buttons");
    downloads.setVisible(run.hasSource());

    getContent().addClassName("import-refused");
    getContent().setVisible(run.counts().refused() > 0);
    getContent().add(new H3(text("imports.refused-rows")), rows, downloads);
  }

  private Anchor download(String key, Format format) {
    DownloadHandler file =
        event -> {
          event.setFileName(format.fileName(text("imports.download-name")));
          event.setContentType(format.mediaType());
          imports.writeRefused(run.id(), format, event.getOutputStream());
        };
    return new Anchor(file, AttachmentType.DOWNLOAD, text(key));
  }
}
