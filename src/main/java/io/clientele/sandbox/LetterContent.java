package io.clientele.sandbox;

import java.util.List;

/**
 * What the bytes of a letter say.
 *
 * @param html empty when there is no such part
 * @param text empty when there is no such part
 */
public record LetterContent(
    List<Header> headers, String html, String text, List<Attachment> attachments) {

  /** One line of the head, unfolded and decoded. */
  public record Header(String name, String value) {}

  /** A file that came with the letter. */
  public record Attachment(String name, String mediaType, byte[] bytes) {}
}
