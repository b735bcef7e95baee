package io.clientele.letters;

import io.clientele.kit.Refusal;
import io.clientele.mail.Mail;
import io.clientele.templates.Template;
import io.clientele.templates.Values;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A letter on trial: to its author, with the values of one recipient. */
@Service
@Transactional
public class TestLetters {

  private final LetterAccess access;
  private final Envelopes envelopes;
  private final Mail mail;
  private final Clock clock;

  TestLetters(LetterAccess access, Envelopes envelopes, Mail mail, Clock clock) {
    this.access = access;
    this.envelopes = envelopes;
    this.mail = mail;
    this.clock = clock;
  }

  /**
   * @param values those of the recipient as whom the author wants to read it
   * @return the address it goes to
   * @throws Refusal when the text has a problem
   */
  public String send(LetterId id, Values values) {
    var letter = access.draft(id);
    if (letter.subject().isBlank() && letter.body().isBlank()) {
      throw Refusal.because("letters.no-body");
    }
    Template.of(letter.subject(), letter.body(), LetterFields.ALL).check();
    var minute = clock.instant().truncatedTo(ChronoUnit.MINUTES).getEpochSecond();
    var test = envelopes.test(letter, values, letter.version() + "-" + minute);
    mail.queue(test);
    return test.to().address().value();
  }
}
