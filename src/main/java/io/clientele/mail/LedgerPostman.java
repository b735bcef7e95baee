package io.clientele.mail;

import io.clientele.accounts.Postman;
import io.clientele.accounts.SecretLetter;
import io.clientele.kit.Refusal;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The portal's letters with one-time links, in their own lane of the ledger. */
@Component
class LedgerPostman implements Postman {

  private final Mail mail;
  private final Relay relay;
  private final PortalSender sender;

  LedgerPostman(Mail mail, Relay relay, PortalSender sender) {
    this.mail = mail;
    this.relay = relay;
    this.sender = sender;
  }

  @Override
  public void deliver(SecretLetter letter) {
    if (!relay.isConfigured()) {
      throw Refusal.because("mail.no-relay");
    }
    mail.queue(
        new OutgoingMail(
            "secret/" + UUID.randomUUID(),
            Lane.SYSTEM,
            sender.mailbox(),
            null,
            new Mailbox(letter.toName(), MailAddress.of(letter.toAddress())),
            new MailContent(letter.subject(), letter.html(), letter.text(), List.of(), true),
            null,
            null,
            List.of()));
  }
}
