package io.clientele.sandbox;

import java.time.Instant;

/**
 * A letter in the list of the sandbox.
 *
 * @param isAnswer whether it was written here, by a recipient, rather than sent by the portal
 */
public record KeptLetterRow(
    KeptLetterId id,
    Instant receivedAt,
    String sender,
    String recipients,
    String subject,
    boolean isAnswer) {}
