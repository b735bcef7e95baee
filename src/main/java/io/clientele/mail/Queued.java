package io.clientele.mail;

/**
 * What became of a letter that was handed in.
 *
 * @param isNew false when the ledger had it already and nothing was added
 */
public record Queued(MailId id, boolean isNew) {}
