package io.clientele.letters;

import io.clientele.clients.ClientId;
import io.clientele.mail.MailState;

/**
 * Somebody a letter went to, and what became of it.
 *
 * @param reply what the receiving server said; empty before it did
 */
public record SentRecipient(
    long id,
    ClientId client,
    String clientName,
    String name,
    String address,
    MailState state,
    String reply) {}
