package io.clientele.counterdrafts.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import io.clientele.counterdrafts.TheirFile;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.kit.ui.Notices;
import java.io.IOException;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A place to drop a file. It is read while it is still being handed in: the page can be used
 * meanwhile, and the bar below the button shows that something goes on.
 */
class TheirUpload extends Composite<Upload> {

  private static final int MB = 1024 * 1024;

  private final BiFunction<String, byte[], TheirFile> read;
  private final Consumer<Supplier<TheirFile>> take;

  TheirUpload(BiFunction<String, byte[], TheirFile> read, Consumer<Supplier<TheirFile>> take) {
    this.read = read;
    this.take = take;
    var upload = getContent();
    UploadHandler handler = this::receive;
    upload.setUploadHandler(handler);
    upload.setMaxFiles(1);
    upload.setMaxFileSize(TheirFile.LARGEST);
    upload.setAcceptedFileTypes(".docx", ".pdf");
    upload.setUploadButton(new Button(text("counterdrafts.add"), VaadinIcon.UPLOAD.create()));
    upload.setDropLabel(new Span(text("counterdrafts.drop", TheirFile.LARGEST / MB)));
    upload.addFileRejectedListener(rejected -> Notices.problem(rejected.getErrorMessage()));
  }

  private void receive(UploadEvent event) throws IOException {
    var name = event.getFileName();
    byte[] content;
    try (var stream = event.getInputStream()) {
      content = stream.readNBytes(TheirFile.LARGEST + 1);
    }
    var file = outcome(name, content);
    event
        .getUI()
        .access(
            () -> {
              take.accept(file);
              getContent().clearFileList();
            });
  }

  private Supplier<TheirFile> outcome(String name, byte[] content) {
    try {
      var file = read.apply(name, content);
      return () -> file;
    } catch (Refusal | NotFound refused) {
      return () -> {
        throw refused;
      };
    }
  }
}
