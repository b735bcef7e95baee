package io.clientele.sandbox;

import java.util.List;

/**
 * One letter as its recipient sees it, with what the mail server was told.
 *
 * @param envelopeTo to whom it was delivered, which may differ from what its head says
 * @param thread the letter it answers and those that answer it, in order of time; itself included
 */
public record KeptLetter(
    KeptLetterRow row,
    String envelopeFrom,
    List<String> envelopeTo,
    LetterContent content,
    List<KeptLetterRow> thread) {}
