package io.clientele.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/**
 * Writes a letter as it goes over the wire (RFC 5322 and MIME): always text and HTML, the same
 * bytes at every attempt, nothing but ASCII.
 */
@Component
class LetterWriter {

  private final AttachmentParts attachments;

  LetterWriter(AttachmentParts attachments) {
    this.attachments = attachments;
  }

  byte[] write(Letter letter) {
    var out = new ByteArrayOutputStream(2 * (letter.html().length + letter.plain().length) + 2048);
    head(out, letter);
    if (letter.attachments().isEmpty()) {
      alternative(out, letter);
    } else {
      var boundary = boundary("m", letter);
      line(out, "Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\r\n");
      line(out, "--" + boundary);
      alternative(out, letter);
      for (var attachment : letter.attachments()) {
        line(out, "--" + boundary);
        out.writeBytes(attachments.part(attachment));
        line(out, "");
      }
      line(out, "--" + boundary + "--");
    }
    return out.toByteArray();
  }

  private static void head(ByteArrayOutputStream out, Letter letter) {
    header(out, "Message-ID", letter.messageId());
    header(
        out,
        "Date",
        DateTimeFormatter.RFC_1123_DATE_TIME.format(letter.writtenAt().atOffset(ZoneOffset.UTC)));
    header(out, "From", address(letter.from()));
    if (letter.replyTo() != null) {
      header(out, "Reply-To", address(letter.replyTo()));
    }
    header(out, "To", address(letter.to()));
    header(out, "Subject", encoded(letter.subject()));
    header(out, "MIME-Version", "1.0");
    if (letter.claim().lane() == Lane.SYSTEM) {
      header(out, "Auto-Submitted", "auto-generated");
      header(out, "X-Auto-Response-Suppress", "All");
    }
  }

  private static void alternative(ByteArrayOutputStream out, Letter letter) {
    var boundary = boundary("a", letter);
    line(out, "Content-Type: multipart/alternative; boundary=\"" + boundary + "\"\r\n");
    text(out, boundary, "plain", letter.plain());
    text(out, boundary, "html", letter.html());
    line(out, "--" + boundary + "--");
  }

  private static void text(ByteArrayOutputStream out, String boundary, String kind, byte[] words) {
    line(out, "--" + boundary);
    line(out, "Content-Type: text/" + kind + "; charset=utf-8");
    line(out, "Content-Transfer-Encoding: quoted-printable\r\n");
    try (var encoder = MimeUtility.encode(out, "quoted-printable")) {
      encoder.write(words);
    } catch (IOException | MessagingException inMemory) {
      throw new IllegalStateException(inMemory);
    }
    line(out, "");
  }

  /**
   * Begins as no encoded text can: quoted-printable never has an equals sign before an underscore.
   */
  private static String boundary(String kind, Letter letter) {
    var id = letter.messageId();
    return "=_" + kind + "_" + id.substring(1, Math.min(id.indexOf('@'), 41));
  }

  private static void header(ByteArrayOutputStream out, String name, String value) {
    line(out, name + ": " + MimeUtility.fold(name.length() + 2, value));
  }

  private static String address(Mailbox mailbox) {
    try {
      var name = mailbox.name().isEmpty() ? null : mailbox.name();
      return new InternetAddress(mailbox.address().value(), name, "UTF-8").toString();
    } catch (IOException everyJdkHasIt) {
      throw new UncheckedIOException(everyJdkHasIt);
    }
  }

  private static String encoded(String words) {
    try {
      return MimeUtility.encodeText(words, "UTF-8", null);
    } catch (IOException everyJdkHasIt) {
      throw new UncheckedIOException(everyJdkHasIt);
    }
  }

  private static void line(ByteArrayOutputStream out, String line) {
    out.writeBytes((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
  }
}
