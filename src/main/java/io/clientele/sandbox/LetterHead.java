package io.clientele.sandbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the list needs to know of a letter; as much as can be read, for every letter is kept. */
record LetterHead(
    @Nullable String messageId,
    @Nullable String inReplyTo,
    String sender,
    String recipients,
    String subject) {

  private static final int LONGEST_ID = 500;

  static LetterHead of(byte[] raw) {
    try {
      var letter = parse(raw);
      return new LetterHead(
          id(letter.getMessageID()),
          id(letter.getHeader("In-Reply-To", " ")),
          cut(addresses(letter, "From"), 500),
          cut(addresses(letter, "To"), 1000),
          cut(decoded(letter.getSubject()), 1000));
    } catch (MessagingException unreadable) {
      return new LetterHead(null, null, "", "", "");
    }
  }

  static MimeMessage parse(byte[] raw) throws MessagingException {
    return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
  }

  static String decoded(@Nullable String value) {
    if (value == null) {
      return "";
    }
    try {
      return MimeUtility.decodeText(MimeUtility.unfold(value)).strip();
    } catch (UnsupportedEncodingException unknown) {
      return value.strip();
    }
  }

  private static String addresses(MimeMessage letter, String header) throws MessagingException {
    var line = letter.getHeader(header, ",");
    if (line == null) {
      return "";
    }
    try {
      return Arrays.stream(InternetAddress.parseHeader(line, false))
          .map(LetterHead::inWords)
          .collect(Collectors.joining(", "));
    } catch (MessagingException unreadable) {
      return decoded(line);
    }
  }

  private static String inWords(InternetAddress address) {
    var name = decoded(address.getPersonal());
    return name.isEmpty() ? address.getAddress() : "%s <%s>".formatted(name, address.getAddress());
  }

  private static @Nullable String id(@Nullable String header) {
    return header == null || header.isBlank() ? null : cut(header.strip(), LONGEST_ID);
  }

  private static String cut(String value, int longest) {
    return value.length() <= longest ? value : value.substring(0, longest);
  }
}
