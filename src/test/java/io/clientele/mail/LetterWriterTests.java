package io.clientele.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class LetterWriterTests {

  private static final String HTML = "<p>Žluťoučký kůň — 你好</p>\n.\n" + "x".repeat(2000);

  private final LetterWriter writer = new LetterWriter(new AttachmentParts(null));

  @Test
  void saysTheSameInTextAndHtmlInAnyLanguage() throws Exception {
    var parts = (MimeMultipart) read(letter("Offer", "Zoë", Lane.ONE_TO_ONE)).getContent();

    assertThat(parts.getContentType()).startsWith("multipart/alternative");
    assertThat(parts.getBodyPart(0).getContent().toString().strip()).isEqualTo("Příliš");
    assertThat(parts.getBodyPart(1).getContent().toString().replace("\r\n", "\n").strip())
        .isEqualTo(HTML);
  }

  @Test
  void namesSenderReceiverAndSubjectInAnyLanguage() throws Exception {
    var subject = "Осенний каталог — ".repeat(12).strip();

    var message = read(letter(subject, "Zoë \"Z\" Übel, Dr.", Lane.ONE_TO_ONE));

    assertThat(message.getSubject()).isEqualTo(subject);
    var to = (InternetAddress) message.getRecipients(Message.RecipientType.TO)[0];
    assertThat(to.getPersonal()).isEqualTo("Zoë \"Z\" Übel, Dr.");
    assertThat(message.getReplyTo()[0]).hasToString("Boris <boris@clientele.example>");
    assertThat(message.getHeader("Message-ID")).containsExactly("<one@clientele.example>");
    assertThat(message.getHeader("Auto-Submitted")).isNull();
  }

  @Test
  void letsNobodySmuggleInAHeader() throws Exception {
    var evil = "Hello\r\nBcc: all@example.org\u2028X-Evil: yes";

    var message = read(letter(evil, evil, Lane.ONE_TO_ONE));

    assertThat(message.getHeader("Bcc")).isNull();
    assertThat(message.getHeader("X-Evil")).isNull();
    assertThat(message.getAllRecipients()).hasSize(1);
  }

  @Test
  void isAsciiInShortLinesAndTheSameAtEveryAttempt() {
    var letter = letter("Осенний каталог", "Zoë", Lane.SYSTEM);
    var once = new String(writer.write(letter), StandardCharsets.ISO_8859_1);

    assertThat(once).isEqualTo(new String(writer.write(letter), StandardCharsets.ISO_8859_1));
    assertThat(once.chars()).allMatch(character -> character < 128);
    assertThat(once.lines()).allMatch(line -> line.length() <= 998);
    assertThat(once).contains("Auto-Submitted: auto-generated");
  }

  private MimeMessage read(Letter letter) throws Exception {
    var bytes = new ByteArrayInputStream(writer.write(letter));
    return new MimeMessage(Session.getInstance(new Properties()), bytes);
  }

  private static Letter letter(String subject, String name, Lane lane) {
    return new Letter(
        new Claim(1, lane, 1, 1),
        "<one@clientele.example>",
        Instant.parse("2026-01-02T03:04:05Z"),
        new Mailbox("Anna Weber", MailAddress.of("anna@clientele.example")),
        new Mailbox("Boris", MailAddress.of("boris@clientele.example")),
        new Mailbox(name, MailAddress.of("zoe@example.org")),
        MailContent.of(subject, "", "").subject(),
        HTML.getBytes(StandardCharsets.UTF_8),
        "Příliš".getBytes(StandardCharsets.UTF_8),
        List.of());
  }
}
