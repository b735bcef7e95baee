package io.clientele.imports.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.server.streams.UploadEvent;
import io.clientele.imports.ImportRun;
import io.clientele.imports.Imports;
import io.clientele.kit.Refusal;
import java.io.IOException;
import java.util.function.Consumer;

/** Takes the file, and shows what the person imported before. */
class UploadStep extends Composite<Div> {

  private final Imports imports;
  private final String target;
  private final Consumer<ImportRun> onUpload;
  private final Upload upload = new Upload(this::receive);
  private final Paragraph problem = new Paragraph();

  UploadStep(
      Imports imports, String target, Consumer<ImportRun> onUpload, Consumer<ImportRun> onOpen) {
    this.imports = imports;
    this.target = target;
    this.onUpload = onUpload;
    var choose = new Button(text("imports.upload.choose"));
    choose.addThemeVariants(ButtonVariant.PRIMARY);

    upload.setUploadFormat(UploadFormat.RAW);
    upload.setMaxFiles(1);
    upload.setMaxFileSize(Imports.LARGEST_FILE);
    upload.setUploadButton(choose);
    upload.setDropLabel(new Span(text("imports.upload.drop")));
    upload.addFileRejectedListener(
        rejected -> say(text("tables.too-large", Imports.LARGEST_FILE / 1024 / 1024)));
    problem.addClassName("import-problem");
    problem.getElement().setAttribute("role", "alert");
    problem.setVisible(false);

    getContent().addClassName("import-step");
    getContent()
        .add(
            ImportWizard.heading(text("imports.upload.title")),
            new Paragraph(text("imports.upload.hint", Imports.LARGEST_FILE / 1024 / 1024)),
            upload,
            problem,
            new RecentImports(imports, target, onUpload, onOpen));
  }

  private void receive(UploadEvent event) throws IOException {
    byte[] bytes;
    try (var stream = event.getInputStream()) {
      bytes = stream.readNBytes(Imports.LARGEST_FILE + 1);
    }
    event.getUI().access(() -> take(event.getFileName(), bytes));
  }

  private void take(String fileName, byte[] bytes) {
    try {
      onUpload.accept(imports.upload(target, fileName, bytes));
    } catch (Refusal refusal) {
      say(refusal.text().inWords());
    }
  }

  private void say(String words) {
    problem.setText(words);
    problem.setVisible(true);
    upload.clearFileList();
  }
}
