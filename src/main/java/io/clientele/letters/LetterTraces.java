package io.clientele.letters;

import io.clientele.contacts.ErasedPerson;
import io.clientele.contacts.PersonTraces;
import io.clientele.documents.DocumentId;
import io.clientele.documents.Documents;
import io.clientele.journal.Subject;
import io.clientele.mail.MailErasure;
import io.clientele.mail.MailId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/**
 * What letters keep of a person: that one was sent stays, on the timeline and in the ledger; to
 * whom it went and what they read goes.
 */
@Component
class LetterTraces implements PersonTraces {

  private static final String TEST = "letter-test";

  private final LetterErasureTable letters;
  private final MailErasure mail;
  private final Documents documents;

  LetterTraces(LetterErasureTable letters, MailErasure mail, Documents documents) {
    this.letters = letters;
    this.mail = mail;
    this.documents = documents;
  }

  @Override
  public List<Trace> find(ErasedPerson person) {
    var mails = mails(person);
    var tests = tests(person);
    var all = new ArrayList<>(mails);
    all.addAll(tests);
    return List.of(
        Trace.of("letters.traces.received", letters.countReceived(person.contact())),
        Trace.of("letters.traces.mails", mails.size()),
        Trace.of("letters.traces.tests", tests.size()),
        Trace.of("letters.traces.waiting", mail.countWaiting(all)),
        Trace.of("letters.traces.texts", letters.naming(person).size()));
  }

  @Override
  public void erase(ErasedPerson person) {
    letters.lock(person.contact());
    UnaryOperator<String> redacted = words -> person.marks().without(words, person.nobody());
    UnaryOperator<String> theirs = words -> person.marks().withoutAnyName(words, person.nobody());
    var receiver = new Subject("contact", person.contact().value(), person.nobody());
    var files = new LinkedHashSet<DocumentId>();
    files.addAll(mail.forgetReceivers(mails(person), receiver, redacted));
    files.addAll(mail.forgetTexts(tests(person), redacted));
    letters.forgetRecipient(person);
    for (var letter : letters.toThemAlone(person.contact())) {
      letters.write(letter.id(), theirs.apply(letter.subject()), "");
      files.addAll(letters.dropFiles(letter.id()));
      redactMails(letter, theirs);
    }
    for (var letter : letters.naming(person)) {
      letters.write(letter.id(), redacted.apply(letter.subject()), redacted.apply(letter.body()));
      redactMails(letter, redacted);
    }
    documents.discard(files);
  }

  private void redactMails(LetterErasureTable.Text letter, UnaryOperator<String> redacted) {
    mail.redact("letter", letter.id(), redacted);
    mail.redact(TEST, letter.id(), redacted);
  }

  private List<MailId> mails(ErasedPerson person) {
    return mail.about("contact", List.of(person.contact().value()));
  }

  /** They hold the values of whatever recipient the author chose to read as. */
  private Set<MailId> tests(ErasedPerson person) {
    var tests = new LinkedHashSet<>(mail.about(TEST, letters.concerning(person.client())));
    tests.addAll(mail.naming(TEST, person.marks()));
    return tests;
  }
}
