package io.clientele.accounts;

import static io.clientele.kit.Texts.text;

import io.clientele.kit.Refusal;
import io.clientele.people.EmployeeContact;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Writes the letters around one-time links and hands them to the postman. */
@Component
@EnableConfigurationProperties(PortalAddress.class)
class LinkLetters {

  static final String PATH = "set-password/";

  private final PortalAddress portal;
  private final ObjectProvider<Postman> postman;

  LinkLetters(PortalAddress portal, ObjectProvider<Postman> postman) {
    this.portal = portal;
    this.postman = postman;
  }

  void send(EmployeeContact person, LinkPurpose purpose, String secret) {
    var carrier =
        postman.stream().findFirst().orElseThrow(() -> Refusal.because("accounts.mail.none"));
    carrier.deliver(write(person, purpose, portal.of(PATH + secret)));
  }

  private static SecretLetter write(EmployeeContact person, LinkPurpose purpose, String link) {
    var kind = "accounts.mail." + purpose.name().toLowerCase(Locale.ROOT);
    var hours = purpose.holds().toHours();
    var body = text(kind + ".body", person.name(), link, person.signIn(), hours);
    return new SecretLetter(
        person.name(), person.mail(), text(kind + ".subject"), body, html(body, link));
  }

  private static String html(String body, String link) {
    var anchor = "<a href=\"%1$s\">%1$s</a>".formatted(HtmlUtils.htmlEscape(link));
    return Stream.of(body.split("\n\n"))
        .map(HtmlUtils::htmlEscape)
        .map(paragraph -> "<p>" + paragraph.replace(HtmlUtils.htmlEscape(link), anchor) + "</p>")
        .collect(Collectors.joining("\n", "<html><body>\n", "\n</body></html>"));
  }
}
