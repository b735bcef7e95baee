package io.clientele.letters;

/**
 * Which letters to list.
 *
 * @param words of the subject or of a recipient's name; empty for all
 */
public record LetterFilter(Folder folder, String words) {

  /** Where a letter lies. */
  public enum Folder {
    DRAFTS,
    SENT,
    DISCARDED
  }
}
