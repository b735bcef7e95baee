package io.clientele.letters;

/**
 * Which letters to list.
 *
 * @param sent the sent ones instead of the drafts
 * @param words of the subject or of a recipient's name; empty for all
 */
public record LetterFilter(boolean sent, String words) {}
