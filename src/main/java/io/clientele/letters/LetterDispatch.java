package io.clientele.letters;

import io.clientele.clients.Dealings;
import io.clientele.mail.Mail;
import io.clientele.mail.MailId;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands letters to the ledger, a portion in each transaction. A crash between two portions loses
 * nothing: whoever is not handed over yet stands in the table; the ledger knows the others.
 */
@Component
@Transactional
class LetterDispatch {

  static final int PORTION = 200;

  private final LetterTable letters;
  private final LetterRecipientTable recipients;
  private final Envelopes envelopes;
  private final Mail mail;
  private final Dealings dealings;
  private final Clock clock;

  LetterDispatch(
      LetterTable letters,
      LetterRecipientTable recipients,
      Envelopes envelopes,
      Mail mail,
      Dealings dealings,
      Clock clock) {
    this.letters = letters;
    this.recipients = recipients;
    this.envelopes = envelopes;
    this.mail = mail;
    this.dealings = dealings;
    this.clock = clock;
  }

  /** Fixes text and recipients for good, and hands over the first portion. */
  void start(Letter letter, List<Addressee> addressees) {
    letters.become(letter, LetterState.SENDING, clock.instant());
    recipients.insert(letter.id(), addressees);
    handOver(letter.id());
  }

  /** The next portion; true while there is more. */
  boolean handOver(LetterId id) {
    var letter = letters.locked(id);
    if (letter.state() != LetterState.SENDING) {
      return false;
    }
    var portion = recipients.unqueued(id, PORTION);
    var queued = mail.queue(envelopes.of(letter, portion));
    var mails = new HashMap<Long, MailId>();
    for (int place = 0; place < portion.size(); place++) {
      mails.put(portion.get(place).id(), queued.get(place).id());
    }
    recipients.queued(mails);
    dealings.happened(portion.stream().map(StoredRecipient::client).toList(), clock.instant());
    if (portion.size() < PORTION) {
      letters.become(letter, LetterState.SENT, clock.instant());
      return false;
    }
    return true;
  }
}
