package io.clientele.mail;

import static io.clientele.kit.Texts.text;

import io.clientele.accounts.Postman;
import io.clientele.accounts.SecretLetter;
import io.clientele.company.Companies;
import io.clientele.kit.Refusal;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The portal's letters with one-time links, in their own lane of the ledger. */
@Component
class LedgerPostman implements Postman {

  private final Mail mail;
  private final Relay relay;
  private final Companies companies;
  private final MailAddress from;

  LedgerPostman(Mail mail, Relay relay, Companies companies, MailSettings settings) {
    this.mail = mail;
    this.relay = relay;
    this.companies = companies;
    this.from = MailAddress.of(settings.from());
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
            new Mailbox(text("mail.portal"), ourAddress()),
            null,
            new Mailbox(letter.toName(), MailAddress.of(letter.toAddress())),
            new MailContent(letter.subject(), letter.html(), letter.text(), List.of(), true),
            null,
            null,
            List.of()));
  }

  /** The company's own, once its profile is written. */
  private MailAddress ourAddress() {
    return companies
        .profile()
        .flatMap(profile -> MailAddress.parse(profile.details().mail()))
        .orElse(from);
  }
}
