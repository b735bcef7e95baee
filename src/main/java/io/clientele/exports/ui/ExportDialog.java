package io.clientele.exports.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.clientele.exports.Format;
import io.clientele.kit.NotFound;
import java.io.OutputStream;

/** Offers the shown list as a file. */
public class ExportDialog extends Dialog {

  /**
   * @param what of the list comes into the file, for those who press
   * @param fileName without its suffix
   */
  public ExportDialog(String what, String fileName, Export export) {
    setHeaderTitle(text("exports.title"));
    var links =
        new Div(
            link("exports.excel", fileName, Format.EXCEL, export),
            link("exports.csv", fileName, Format.CSV, export));
    links.addClassName("export-links");
    add(new Paragraph(what), links);
    getFooter().add(new Button(text("kit.close"), click -> close()));
  }

  /** Writes the list. */
  @FunctionalInterface
  public interface Export {
    void write(Format format, OutputStream target);
  }

  private static Anchor link(String textKey, String fileName, Format format, Export export) {
    DownloadHandler download =
        event -> {
          event.setFileName(format.fileName(fileName));
          event.setContentType(format.mediaType());
          try {
            export.write(format, event.getOutputStream());
          } catch (NotFound gone) {
            event.getResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
          }
        };
    var link = new Anchor(download, AttachmentType.DOWNLOAD, text(textKey));
    link.addClassName("button-link");
    return link;
  }
}
