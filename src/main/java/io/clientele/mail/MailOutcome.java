package io.clientele.mail;

/**
 * What became of a letter so far.
 *
 * @param reply what the receiving server said last; empty before it did
 */
public record MailOutcome(MailState state, String reply) {}
