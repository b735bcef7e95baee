package io.clientele.contacts;

/** The number of a person at a client. */
public record ContactId(long value) {}
