package io.clientele.clients;

/** The number by which everything refers to a client. */
public record ClientId(long value) {}
