package io.clientele.disagreements;

/** The number of one row of a protocol. */
public record DisagreementId(long value) {}
