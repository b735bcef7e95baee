package io.clientele.mail;

import static io.clientele.kit.Texts.text;

import io.clientele.company.Companies;
import org.springframework.stereotype.Service;

/** In whose name the portal writes its own letters. */
@Service
public class PortalSender {

  private final Companies companies;
  private final MailAddress unlessWritten;

  PortalSender(Companies companies, MailSettings settings) {
    this.companies = companies;
    this.unlessWritten = MailAddress.of(settings.from());
  }

  /** With the company's own address, once its profile is written. */
  public Mailbox mailbox() {
    var address =
        companies
            .profile()
            .flatMap(profile -> MailAddress.parse(profile.details().mail()))
            .orElse(unlessWritten);
    return new Mailbox(text("mail.portal"), address);
  }
}
