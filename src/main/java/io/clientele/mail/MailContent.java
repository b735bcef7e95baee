package io.clientele.mail;

import io.clientele.documents.DocumentId;
import java.util.List;

/**
 * What a letter says.
 *
 * @param html the whole page, already rendered and clean
 * @param plain the same in plain text
 * @param secret it holds a link that only its receiver may see: the ledger shows it to nobody and
 *     forgets it when the letter has left
 */
public record MailContent(
    String subject, String html, String plain, List<DocumentId> attachments, boolean secret) {

  private static final int LONGEST_SUBJECT = 500;

  public MailContent {
    subject = HeaderText.oneLine(subject, LONGEST_SUBJECT);
    attachments = List.copyOf(attachments);
  }

  public static MailContent of(String subject, String html, String plain) {
    return new MailContent(subject, html, plain, List.of(), false);
  }
}
