package io.clientele.mail;

/** The number of a letter in the ledger. */
public record MailId(long value) {}
