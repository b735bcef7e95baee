package io.clientele.letters;

import java.time.Instant;

/**
 * One line of the list of letters.
 *
 * @param at when it was sent, or a draft last changed
 * @param clients how many clients were chosen
 * @param recipients how many got it; 0 before it was sent
 */
public record LetterRow(
    LetterId id,
    String subject,
    LetterState state,
    String authorName,
    Instant at,
    long clients,
    long recipients) {}
