package io.clientele.letters;

import io.clientele.clients.ClientReach;
import io.clientele.kit.NotFound;
import io.clientele.kit.Texts;
import io.clientele.mail.Mail;
import io.clientele.mail.MailId;
import io.clientele.mail.MailOutcome;
import io.clientele.mail.MailOutcomes;
import io.clientele.mail.MailState;
import io.clientele.people.EmployeeContact;
import io.clientele.people.Employees;
import io.clientele.people.Right;
import io.clientele.templates.Rendered;
import io.clientele.templates.Template;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters that went out: to whom, what they read, what became of it. */
@Service
@Transactional(readOnly = true)
public class SentLetters {

  private final LetterAccess access;
  private final LetterRecipientTable recipients;
  private final AttachmentTable attachments;
  private final ClientReach reach;
  private final Employees employees;
  private final Mail mail;
  private final MailOutcomes outcomes;

  SentLetters(
      LetterAccess access,
      LetterRecipientTable recipients,
      AttachmentTable attachments,
      ClientReach reach,
      Employees employees,
      Mail mail,
      MailOutcomes outcomes) {
    this.access = access;
    this.recipients = recipients;
    this.attachments = attachments;
    this.reach = reach;
    this.employees = employees;
    this.mail = mail;
    this.outcomes = outcomes;
  }

  /**
   * @throws NotFound when it is not for the viewer to see, or was never sent
   */
  public SentLetter letter(LetterId id) {
    var letter = sent(id);
    var visible = visible(letter);
    var became =
        outcomes.of(visible.stream().map(StoredRecipient::mail).filter(Objects::nonNull).toList());
    return new SentLetter(
        id,
        letter.subject(),
        employees.find(letter.author()).map(EmployeeContact::name).orElse(""),
        Objects.requireNonNull(letter.sentAt()),
        access.isAuthor(letter),
        attachments.files(id),
        visible.stream().map(one -> recipient(one, became)).toList());
  }

  /** The letter as this recipient got it, without what stands below it on our paper. */
  public Rendered text(LetterId id, long recipient) {
    var letter = sent(id);
    return visible(letter).stream()
        .filter(one -> one.id() == recipient)
        .findFirst()
        .map(one -> text(letter, one))
        .orElseThrow(NotFound::new);
  }

  private static Rendered text(Letter letter, StoredRecipient recipient) {
    if (recipient.erased()) {
      var gone = Texts.text("letters.erased-text");
      return new Rendered(letter.subject(), "<p>" + gone + "</p>", gone);
    }
    return Template.of(letter.subject(), letter.body(), LetterFields.ALL)
        .render(recipient.values());
  }

  /** Only for those who see all recipients: the author and who stands in for them. */
  public LetterProgress progress(LetterId id) {
    if (!access.isAuthor(sent(id))) {
      throw new NotFound();
    }
    var ledger = mail.progress("letter", id.value());
    var unqueued = recipients.countUnqueued(id);
    return new LetterProgress(
        ledger.total() + unqueued,
        ledger.count(MailState.ACCEPTED),
        unqueued
            + ledger.count(MailState.READY)
            + ledger.count(MailState.CLAIMED)
            + ledger.count(MailState.SENDING),
        ledger.count(MailState.DEFERRED),
        ledger.count(MailState.REJECTED)
            + ledger.count(MailState.SUPPRESSED)
            + ledger.count(MailState.CANCELLED),
        ledger.count(MailState.IN_DOUBT));
  }

  private static SentRecipient recipient(StoredRecipient stored, Map<MailId, MailOutcome> became) {
    var outcome = stored.mail() == null ? null : became.get(stored.mail());
    return new SentRecipient(
        stored.id(),
        stored.client(),
        stored.clientName(),
        stored.name(),
        stored.address().value(),
        outcome == null ? MailState.READY : outcome.state(),
        outcome == null ? "" : outcome.reply());
  }

  private Letter sent(LetterId id) {
    var letter = access.readable(id);
    if (!letter.state().isFixed()) {
      throw new NotFound();
    }
    return letter;
  }

  private List<StoredRecipient> visible(Letter letter) {
    var all = recipients.of(letter.id());
    if (access.isAuthor(letter)) {
      return all;
    }
    var readable =
        reach.of(all.stream().map(StoredRecipient::client).toList(), Right.READ).keySet();
    return all.stream().filter(one -> readable.contains(one.client())).toList();
  }
}
