package io.clientele.terminations;

/** The number of one line of a settlement list. */
public record SettlementId(long value) {}
