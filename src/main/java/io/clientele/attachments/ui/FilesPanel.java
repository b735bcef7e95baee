package io.clientele.attachments.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import io.clientele.attachments.Attachment;
import io.clientele.attachments.Attachments;
import io.clientele.clients.ClientCard;
import io.clientele.kit.ui.Confirm;
import io.clientele.kit.ui.Downloads;
import io.clientele.kit.ui.Downloads.Download;
import io.clientele.kit.ui.EmptyState;
import io.clientele.kit.ui.IconButton;
import io.clientele.kit.ui.Moments;
import io.clientele.kit.ui.Notices;
import io.clientele.kit.ui.Saving;
import io.clientele.people.Right;

/** The files of one client, and a place to drop more. */
class FilesPanel extends Composite<Div> {

  private final Attachments attachments;
  private final ClientCard client;
  private final boolean changes;
  private final Div list = new Div();

  FilesPanel(Attachments attachments, ClientCard client) {
    this.attachments = attachments;
    this.client = client;
    this.changes = client.may(Right.CHANGE) && !client.isArchived();
    getContent().addClassName("card-panel");
    list.addClassName("entry-list");
    if (changes) {
      getContent().add(upload());
    }
    getContent().add(list);
    refresh();
  }

  private Component upload() {
    var upload =
        new Upload(UploadHandler.inMemory((about, content) -> add(about.fileName(), content)));
    upload.setMaxFileSize(Attachments.LARGEST);
    upload.setUploadButton(new Button(text("attachments.add"), VaadinIcon.PAPERCLIP.create()));
    upload.setDropLabel(new Span(text("attachments.add-hint", Attachments.LARGEST_MB)));
    upload.addFileRejectedListener(rejected -> Notices.problem(rejected.getErrorMessage()));
    upload.addAllFinishedListener(finished -> upload.clearFileList());
    return upload;
  }

  void add(String name, byte[] content) {
    Saving.attempt(() -> attachments.add(client.id(), name, content));
    refresh();
  }

  private void refresh() {
    list.removeAll();
    var files = attachments.of(client.id());
    if (files.isEmpty()) {
      list.add(new EmptyState(text("attachments.none"), text("attachments.none-hint")));
      return;
    }
    var entries = new UnorderedList();
    files.forEach(file -> entries.add(line(file)));
    list.add(entries);
  }

  private ListItem line(Attachment file) {
    var when = new Span(text("attachments.when-by", Moments.minute(file.at()), file.by()));
    when.addClassName("quiet");
    var line = new ListItem(link(file), when);
    if (changes) {
      var remove = text("attachments.remove.one", file.name());
      line.add(new IconButton(VaadinIcon.TRASH, remove, () -> remove(file)));
    }
    return line;
  }

  /** Who may read it is asked when the download runs; a browser saves it and never opens it. */
  private Anchor link(Attachment file) {
    var link =
        new Anchor(
            Downloads.of(
                () -> {
                  var read = attachments.read(file.id());
                  return new Download(read.name(), "application/octet-stream", read.content());
                }),
            text("attachments.file", file.name(), size(file.size())));
    link.addClassName("entry-name");
    return link;
  }

  private static String size(long bytes) {
    return bytes < 1024 * 1024
        ? text("attachments.kilobytes", Math.max(1, bytes / 1024))
        : text("attachments.megabytes", Math.round(bytes / 104_857.6) / 10.0);
  }

  private void remove(Attachment file) {
    Confirm.ask(
        text("attachments.remove.title"),
        text("attachments.remove.what", file.name()),
        text("attachments.remove"),
        () -> {
          Saving.attempt(() -> attachments.remove(file.id()));
          refresh();
        });
  }
}
