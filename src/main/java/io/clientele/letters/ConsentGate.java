package io.clientele.letters;

import io.clientele.contacts.Consents;
import io.clientele.kit.Text;
import io.clientele.mail.GateQuestion;
import io.clientele.mail.SendGate;
import io.clientele.mail.Verdict;
import org.springframework.stereotype.Component;

/** Withholds a letter whose recipient withdrew consent, left or was archived after it was sent. */
@Component
class ConsentGate implements SendGate {

  private final LetterRecipientTable recipients;
  private final Consents consents;

  ConsentGate(LetterRecipientTable recipients, Consents consents) {
    this.recipients = recipients;
    this.consents = consents;
  }

  @Override
  public Verdict judge(GateQuestion letter) {
    return recipients
        .ofMail(letter.id())
        .flatMap(recipient -> consents.againstOffers(recipient.contact()))
        .<Verdict>map(why -> new Verdict.Suppress(Text.of("contacts.left-out." + why.name())))
        .orElse(Verdict.SEND);
  }
}
