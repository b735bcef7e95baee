package io.clientele.letters;

import java.time.Instant;
import java.util.List;

/**
 * A letter that went out, as the viewer may see it.
 *
 * @param mine whether all of it is the viewer's to see: they wrote it, or stand in for the author
 * @param recipients for its author all; for others those of clients whose cards they read
 */
public record SentLetter(
    LetterId id,
    String subject,
    String authorName,
    Instant sentAt,
    boolean mine,
    List<AttachedFile> files,
    List<SentRecipient> recipients) {

  public SentLetter {
    files = List.copyOf(files);
    recipients = List.copyOf(recipients);
  }
}
