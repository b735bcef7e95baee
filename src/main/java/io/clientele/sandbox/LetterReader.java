package io.clientele.sandbox;

import io.clientele.sandbox.LetterContent.Attachment;
import io.clientele.sandbox.LetterContent.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimePart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes a letter apart as a mail program does. */
final class LetterReader {

  private final List<Attachment> attachments = new ArrayList<>();
  private final Map<String, String> pictures = new HashMap<>();
  private String html = "";
  private String text = "";

  private LetterReader() {}

  static LetterContent read(byte[] raw) {
    try {
      return new LetterReader().content(LetterHead.parse(raw));
    } catch (MessagingException | IOException unreadable) {
      return new LetterContent(List.of(), "", new String(raw, StandardCharsets.UTF_8), List.of());
    }
  }

  private LetterContent content(MimeMessage letter) throws MessagingException, IOException {
    take(letter);
    var headers = new ArrayList<Header>();
    for (var header : Collections.list(letter.getAllHeaders())) {
      headers.add(new Header(header.getName(), LetterHead.decoded(header.getValue())));
    }
    pictures.forEach((id, picture) -> html = html.replace("cid:" + id, picture));
    return new LetterContent(headers, html, text, attachments);
  }

  private void take(Part part) throws MessagingException, IOException {
    if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
      for (var i = 0; i < parts.getCount(); i++) {
        take(parts.getBodyPart(i));
      }
    } else if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
      attach(part);
    } else if (part.isMimeType("text/html") && html.isEmpty()) {
      html = words(part);
    } else if (part.isMimeType("text/plain") && text.isEmpty()) {
      text = words(part);
    } else if (part.isMimeType("image/*") && contentId(part) != null) {
      pictures.put(String.valueOf(contentId(part)), asData(part));
    } else {
      attach(part);
    }
  }

  private void attach(Part part) throws MessagingException, IOException {
    var name = LetterHead.decoded(part.getFileName());
    attachments.add(
        new Attachment(
            name.isBlank() ? "part-" + (attachments.size() + 1) : name,
            mediaType(part),
            bytes(part)));
  }

  private static byte[] bytes(Part part) throws MessagingException, IOException {
    if (part.isMimeType("message/rfc822")) {
      var inner = new ByteArrayOutputStream();
      part.getDataHandler().writeTo(inner);
      return inner.toByteArray();
    }
    try (var in = part.getInputStream()) {
      return in.readAllBytes();
    }
  }

  private static String words(Part part) throws MessagingException, IOException {
    var type = new jakarta.mail.internet.ContentType(part.getContentType());
    return new String(bytes(part), charset(type.getParameter("charset")));
  }

  private static Charset charset(@Nullable String name) {
    try {
      return name == null
          ? StandardCharsets.UTF_8
          : Charset.forName(jakarta.mail.internet.MimeUtility.javaCharset(name));
    } catch (IllegalArgumentException unknown) {
      return StandardCharsets.UTF_8;
    }
  }

  private static String mediaType(Part part) throws MessagingException {
    return part.getContentType().replaceFirst("(?s);.*", "").strip();
  }

  private static String asData(Part part) throws MessagingException, IOException {
    return "data:%s;base64,%s"
        .formatted(mediaType(part), Base64.getEncoder().encodeToString(bytes(part)));
  }

  private static @Nullable String contentId(Part part) throws MessagingException {
    var id = part instanceof MimePart mime ? mime.getContentID() : null;
    return id == null ? null : id.strip().replaceAll("^<|>$", "");
  }
}
