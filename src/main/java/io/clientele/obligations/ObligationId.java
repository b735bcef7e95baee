package io.clientele.obligations;

/** The number of an obligation. */
public record ObligationId(long value) {}
