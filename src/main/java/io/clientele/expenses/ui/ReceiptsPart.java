package io.clientele.expenses.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import io.clientele.expenses.ExpenseCard;
import io.clientele.expenses.Receipts;
import io.clientele.kit.ui.Confirm;
import io.clientele.kit.ui.Downloads;
import io.clientele.kit.ui.Downloads.Download;
import io.clientele.kit.ui.IconButton;
import io.clientele.kit.ui.Notices;
import io.clientele.kit.ui.Saving;

/** What proves an expense, and a place to drop more. */
class ReceiptsPart extends Composite<Section> {

  private final Receipts receipts;
  private final ExpenseCard card;
  private final Runnable reload;
  private final boolean changes;

  ReceiptsPart(Receipts receipts, ExpenseCard card, Runnable reload) {
    this.receipts = receipts;
    this.card = card;
    this.reload = reload;
    this.changes = card.mine() && card.state().isOpen();
    getContent().addClassName("page-section");
    getContent().addClassName("entry-list");
    getContent().add(new H2(text("expenses.field.receipts")), list());
    if (changes) {
      getContent().add(upload());
    }
  }

  private Component list() {
    if (card.receipts().isEmpty()) {
      return new Paragraph(text("expenses.receipts.none"));
    }
    var lines = new UnorderedList();
    card.receipts().forEach(receipt -> lines.add(line(receipt)));
    return lines;
  }

  private ListItem line(ExpenseCard.Receipt receipt) {
    var line = new ListItem(link(receipt));
    if (changes) {
      var what = text("expenses.receipts.remove", receipt.name());
      line.add(new IconButton(VaadinIcon.TRASH, what, () -> remove(receipt)));
    }
    return line;
  }

  /** Who may read it is asked when the download runs; a browser saves it and never opens it. */
  private Anchor link(ExpenseCard.Receipt receipt) {
    var kilobytes = Math.max(1, receipt.size() / 1024);
    var link =
        new Anchor(
            Downloads.of(
                () -> {
                  var read = receipts.read(receipt.id());
                  return new Download(read.name(), "application/octet-stream", read.content());
                }),
            text("expenses.receipts.kilobytes", receipt.name(), kilobytes));
    link.addClassName("entry-name");
    return link;
  }

  private Component upload() {
    var upload =
        new Upload(UploadHandler.inMemory((about, content) -> add(about.fileName(), content)));
    upload.setMaxFileSize(Receipts.LARGEST);
    upload.setUploadButton(
        new Button(text("expenses.receipts.add"), VaadinIcon.PAPERCLIP.create()));
    upload.setDropLabel(new Span(text("expenses.receipts.drop", Receipts.LARGEST_MB)));
    upload.addFileRejectedListener(rejected -> Notices.problem(rejected.getErrorMessage()));
    return upload;
  }

  void add(String name, byte[] content) {
    Saving.attempt(() -> receipts.add(card.id(), name, content));
    reload.run();
  }

  private void remove(ExpenseCard.Receipt receipt) {
    Confirm.ask(
        text("expenses.receipts.remove-title"),
        text("expenses.receipts.remove-what", receipt.name()),
        text("expenses.receipts.remove-act"),
        () -> {
          Saving.attempt(() -> receipts.remove(receipt.id()));
          reload.run();
        });
  }
}
