package io.clientele.approvals;

/** The number of one round. */
public record RoundId(long value) {}
