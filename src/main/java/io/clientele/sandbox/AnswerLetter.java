package io.clientele.sandbox;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes what a recipient's own mail program would send when they answer. */
final class AnswerLetter extends MimeMessage {

  private final String id;

  private AnswerLetter(String id) {
    super(Session.getInstance(new Properties()));
    this.id = id;
  }

  /**
   * @param id the Message-ID of the answer, in angle brackets
   * @param from the recipient who answers
   */
  static byte[] to(byte[] original, String id, String from, String words, Instant at) {
    try {
      var first = LetterHead.parse(original);
      var answer = new AnswerLetter(id);
      answer.setFrom(new InternetAddress(from));
      answer.setRecipients(Message.RecipientType.TO, first.getReplyTo());
      answer.setSubject(subject(first.getSubject()), StandardCharsets.UTF_8.name());
      answer.setSentDate(Date.from(at));
      if (first.getMessageID() != null) {
        answer.setHeader("In-Reply-To", first.getMessageID());
        answer.setHeader("References", references(first));
      }
      answer.setText(words, StandardCharsets.UTF_8.name());
      var bytes = new ByteArrayOutputStream();
      answer.writeTo(bytes);
      return bytes.toByteArray();
    } catch (MessagingException unanswerable) {
      throw new IllegalStateException(unanswerable);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", id);
  }

  private static String subject(@Nullable String subject) {
    var asked = LetterHead.decoded(subject);
    return asked.regionMatches(true, 0, "Re:", 0, 3) ? asked : "Re: " + asked;
  }

  private static String references(MimeMessage first) throws MessagingException {
    return Stream.of(first.getHeader("References", " "), first.getMessageID())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }
}
