package io.clientele.letters.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.clientele.kit.NotFound;
import io.clientele.kit.ui.Downloads;
import io.clientele.kit.ui.Downloads.Download;
import io.clientele.kit.ui.Moments;
import io.clientele.kit.ui.PageHead;
import io.clientele.letters.AttachedFile;
import io.clientele.letters.LetterFiles;
import io.clientele.letters.LetterId;
import io.clientele.letters.SentLetter;
import io.clientele.letters.SentLetters;
import io.clientele.letters.SentRecipient;
import jakarta.annotation.security.PermitAll;

/** A letter that went out: what was written, to whom, and what became of each. */
@Route(LettersNavigation.LIST + "/:" + SentLetterView.LETTER)
@PermitAll
class SentLetterView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

  static final String LETTER = "letter";

  private final SentLetters sent;
  private final LetterFiles files;
  private final Grid<SentRecipient> grid = new Grid<>();
  private final Div paper = new Div();
  private String title = "";

  SentLetterView(SentLetters sent, LetterFiles files) {
    this.sent = sent;
    this.files = files;
    paper.addClassName("letter-sheet");
    grid.addColumn(SentRecipient::name).setHeader(text("letters.contact")).setAutoWidth(true);
    grid.addColumn(SentRecipient::clientName).setHeader(text("letters.client")).setAutoWidth(true);
    grid.addColumn(SentRecipient::address).setHeader(text("letters.address")).setAutoWidth(true);
    grid.addColumn(one -> one.state().inWords())
        .setHeader(text("letters.state"))
        .setAutoWidth(true);
    grid.addColumn(SentRecipient::reply).setHeader(text("letters.reply")).setFlexGrow(2);
    grid.addClassName("letter-recipients");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var id =
        event
            .getRouteParameters()
            .get(LETTER)
            .filter(number -> number.matches("\\d{1,18}"))
            .map(number -> new LetterId(Long.parseLong(number)))
            .orElseThrow(NotFound::new);
    show(sent.letter(id));
  }

  @Override
  public String getPageTitle() {
    return title;
  }

  private void show(SentLetter letter) {
    title = letter.subject();
    removeAll();
    var about =
        new Paragraph(
            text("letters.sent-by", letter.authorName(), Moments.minute(letter.sentAt())));
    about.addClassName("quiet");
    add(new PageHead(letter.subject()), about);
    if (letter.mine()) {
      add(
          new ProgressPanel(
              () -> sent.progress(letter.id()),
              () -> grid.setItems(sent.letter(letter.id()).recipients())));
    }
    grid.setItems(letter.recipients());
    grid.setAllRowsVisible(letter.recipients().size() <= 10);
    grid.addItemClickListener(click -> read(letter.id(), click.getItem()));
    add(new H2(text("letters.recipients", letter.recipients().size())), grid);
    if (!letter.files().isEmpty()) {
      add(new H2(text("letters.files")), fileList(letter));
    }
    add(new H2(text("letters.as-read")), paper);
    letter.recipients().stream().findFirst().ifPresent(first -> read(letter.id(), first));
  }

  private void read(LetterId letter, SentRecipient recipient) {
    var text = sent.text(letter, recipient.id());
    var reader = new Paragraph(text("letters.reader", recipient.name(), recipient.address()));
    reader.addClassName("quiet");
    var subject = new Paragraph(text.subject());
    subject.addClassName("letter-subject");
    paper.removeAll();
    paper.add(reader, subject, new Html("<div>" + text.html() + "</div>"));
  }

  private Component fileList(SentLetter letter) {
    var list = new UnorderedList();
    list.addClassName("letter-files");
    letter.files().forEach(file -> list.add(new ListItem(link(letter.id(), file))));
    return list;
  }

  private Anchor link(LetterId letter, AttachedFile file) {
    var link =
        new Anchor(
            Downloads.of(
                () ->
                    new Download(
                        file.name(), file.mediaType(), files.read(letter, file.document()))),
            "");
    link.add(FilesPanel.words(file));
    return link;
  }
}
