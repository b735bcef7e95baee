package io.clientele.letters.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import io.clientele.kit.ui.Notices;
import io.clientele.kit.ui.Saving;
import io.clientele.letters.AttachedFile;
import io.clientele.letters.LetterFiles;
import io.clientele.letters.LetterId;
import java.util.List;

/** The files that go with a letter: each with its type and size, to be taken off again. */
class FilesPanel extends Composite<Div> {

  private final LetterFiles files;
  private final LetterId letter;
  private final UnorderedList list = new UnorderedList();

  FilesPanel(LetterFiles files, LetterId letter, List<AttachedFile> attached) {
    this.files = files;
    this.letter = letter;
    list.addClassName("letter-files");
    getContent().addClassName("letter-section");
    getContent().add(new H2(text("letters.files")), list, upload());
    show(attached);
  }

  private Component upload() {
    var upload =
        new Upload(UploadHandler.inMemory((about, content) -> attach(about.fileName(), content)));
    upload.setMaxFiles(LetterFiles.MOST);
    upload.setMaxFileSize(LetterFiles.LARGEST);
    upload.setUploadButton(new Button(text("letters.attach"), VaadinIcon.PAPERCLIP.create()));
    upload.setDropLabel(
        new Span(text("letters.attach-hint", LetterFiles.LARGEST_MB, LetterFiles.TOGETHER_MB)));
    upload.addFileRejectedListener(rejected -> Notices.problem(rejected.getErrorMessage()));
    upload.addAllFinishedListener(finished -> upload.clearFileList());
    return upload;
  }

  void attach(String name, byte[] content) {
    Saving.attempt(() -> show(files.attach(letter, name, content)));
  }

  private void show(List<AttachedFile> attached) {
    list.removeAll();
    list.setVisible(!attached.isEmpty());
    attached.forEach(file -> list.add(new ListItem(words(file), remove(file))));
  }

  static Span words(AttachedFile file) {
    return new Span(text("letters.file", file.name(), file.type(), size(file.size())));
  }

  private static String size(long bytes) {
    return bytes < 1024 * 1024
        ? text("letters.kilobytes", Math.max(1, bytes / 1024))
        : text("letters.megabytes", Math.round(bytes / 104_857.6) / 10.0);
  }

  private Button remove(AttachedFile file) {
    var remove = new Button(VaadinIcon.CLOSE_SMALL.create());
    remove.setAriaLabel(text("letters.file-remove", file.name()));
    remove.addThemeVariants(ButtonVariant.TERTIARY);
    remove.addClickListener(
        clicked -> Saving.attempt(() -> show(files.detach(letter, file.document()))));
    return remove;
  }
}
