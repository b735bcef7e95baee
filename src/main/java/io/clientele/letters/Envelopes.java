package io.clientele.letters;

import io.clientele.documents.DocumentId;
import io.clientele.journal.Subject;
import io.clientele.mail.Lane;
import io.clientele.mail.MailContent;
import io.clientele.mail.Mailbox;
import io.clientele.mail.OutgoingMail;
import io.clientele.templates.Rendered;
import io.clientele.templates.Template;
import io.clientele.templates.Values;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes one mail for each recipient of a letter. */
@Component
class Envelopes {

  private final Stationery stationery;
  private final AttachmentTable attachments;

  Envelopes(Stationery stationery, AttachmentTable attachments) {
    this.stationery = stationery;
    this.attachments = attachments;
  }

  List<OutgoingMail> of(Letter letter, List<StoredRecipient> recipients) {
    var template = Template.of(letter.subject(), letter.body(), LetterFields.ALL);
    var page = stationery.page(letter.author());
    var from = stationery.mailbox(letter.author());
    var files = attachments.ids(letter.id());
    return recipients.stream()
        .map(one -> mail(letter, one, page.of(template.render(one.values())), from, files))
        .toList();
  }

  /** The letter as this reader would get it, to its author; pressed twice in a minute it is one. */
  OutgoingMail test(Letter letter, Values values, String occasion) {
    var template = Template.of(letter.subject(), letter.body(), LetterFields.ALL);
    var rendered = stationery.page(letter.author()).of(template.render(values));
    var author = stationery.mailbox(letter.author());
    return new OutgoingMail(
        OutgoingMail.dedupKey("letter-test/" + occasion, letter.id().value(), author.address()),
        Lane.ONE_TO_ONE,
        author,
        null,
        author,
        content(rendered, attachments.ids(letter.id())),
        letter.author(),
        null,
        List.of(new Subject("letter-test", letter.id().value(), letter.subject())));
  }

  private static OutgoingMail mail(
      Letter letter,
      StoredRecipient recipient,
      Rendered rendered,
      Mailbox from,
      List<DocumentId> files) {
    return new OutgoingMail(
        OutgoingMail.dedupKey("letter", letter.id().value(), recipient.address()),
        Lane.ONE_TO_ONE,
        from,
        from,
        new Mailbox(recipient.name(), recipient.address()),
        content(rendered, files),
        letter.author(),
        recipient.scope(),
        List.of(
            new Subject("letter", letter.id().value(), letter.subject()),
            new Subject("client", recipient.client().value(), recipient.clientName()),
            new Subject("contact", recipient.contact().value(), recipient.name())));
  }

  private static MailContent content(Rendered rendered, List<DocumentId> files) {
    return new MailContent(rendered.subject(), rendered.html(), rendered.text(), files, false);
  }
}
