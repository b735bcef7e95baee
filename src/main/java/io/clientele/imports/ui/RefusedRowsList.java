package io.clientele.imports.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.clientele.exports.Format;
import io.clientele.imports.ImportRun;
import io.clientele.imports.ImportRun.RefusedRow;
import io.clientele.imports.Imports;

/** The refused rows with why, and as a file to put right. */
class RefusedRowsList extends Composite<Div> {

  private static final int ALL_SHOWN = 10;

  private final Imports imports;
  private final ImportRun run;

  RefusedRowsList(Imports imports, ImportRun run) {
    this.imports = imports;
    this.run = run;
    var grid = new Grid<RefusedRow>();
    var downloads =
        new Div(
            download("imports.download-excel", Format.EXCEL),
            download("imports.download", Format.CSV));
    downloads.addClassName("import-buttons");

    grid.addColumn(RefusedRow::line)
        .setHeader(text("imports.line"))
        .setAutoWidth(true)
        .setFlexGrow(0);
    grid.addColumn(row -> row.reason().inWords()).setHeader(text("imports.reason"));
    grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    grid.setItemsPageable(
        page -> imports.refused(run.id(), page.getOffset(), page.getPageSize()),
        page -> run.counts().refused());
    grid.setAllRowsVisible(run.counts().refused() <= ALL_SHOWN);

    downloads.setVisible(run.hasSource());

    getContent().addClassName("import-refused");
    getContent().setVisible(run.counts().refused() > 0);
    getContent().add(new H3(text("imports.refused-rows")), grid, downloads);
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
