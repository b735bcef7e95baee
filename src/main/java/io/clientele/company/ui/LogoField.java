package io.clientele.company.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import io.clientele.documents.DocumentId;
import io.clientele.documents.Documents;
import io.clientele.kit.ui.Downloads;
import io.clientele.kit.ui.Downloads.Download;
import io.clientele.kit.ui.Notices;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The logo as it is, and a way to put another in its place. */
class LogoField extends Composite<Div> {

  private static final int LARGEST = 2 * 1024 * 1024;

  /**
   * @param carry takes the bytes and tells what the logo is then; empty when it was refused
   */
  LogoField(
      Documents documents,
      @Nullable DocumentId logo,
      Function<byte[], Optional<DocumentId>> carry) {
    var picture = new Div();
    if (logo != null) {
      picture.add(picture(documents, logo));
    }
    var upload =
        new Upload(
            UploadHandler.inMemory(
                (file, bytes) ->
                    carry
                        .apply(bytes)
                        .ifPresent(
                            taken -> {
                              picture.removeAll();
                              picture.add(picture(documents, taken));
                              Notices.done(text("company.logo-taken"));
                            })));
    upload.setAcceptedFileTypes("image/png", "image/jpeg");
    upload.setMaxFiles(1);
    upload.setMaxFileSize(LARGEST);
    getContent().addClassName("page-section");
    getContent().add(new H3(text("company.logo")), picture, upload);
  }

  private static Image picture(Documents documents, DocumentId logo) {
    var image =
        new Image(
            Downloads.of(() -> new Download("logo.png", "image/png", documents.read(logo))),
            text("company.logo"));
    image.addClassName("company-logo");
    return image;
  }
}
