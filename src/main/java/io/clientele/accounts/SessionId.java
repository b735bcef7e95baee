package io.clientele.accounts;

/** The number of a session in the list of open ones; no secret. */
public record SessionId(long value) {}
