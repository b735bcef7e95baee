package io.clientele.clients.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.clientele.clients.ClientExport;
import io.clientele.clients.ClientExport.Format;
import io.clientele.clients.ClientFilter;
import io.clientele.kit.ui.Moments;
import org.springframework.data.domain.Sort;

/** Offers the shown list as a file. */
class ExportDialog extends Dialog {

  ExportDialog(ClientExport export, ClientFilter filter, Sort order, long rows) {
    setHeaderTitle(text("clients.export"));
    var links =
        new Div(
            link("clients.export.excel", export, Format.EXCEL, filter, order),
            link("clients.export.csv", export, Format.CSV, filter, order));
    links.addClassName("export-links");
    add(new Paragraph(text("clients.export.what", rows)), links);
    getFooter().add(new Button(text("kit.close"), click -> close()));
  }

  private Anchor link(
      String textKey, ClientExport export, Format format, ClientFilter filter, Sort order) {
    var zone = Moments.zone();
    DownloadHandler download =
        event -> {
          event.setFileName(format.fileName());
          event.setContentType(format.mediaType());
          export.write(format, filter, order, zone, event.getOutputStream());
        };
    var link = new Anchor(download, AttachmentType.DOWNLOAD, text(textKey));
    link.addClassName("button-link");
    return link;
  }
}
