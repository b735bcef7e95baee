package io.clientele.terminations;

/** The number of one termination. */
public record TerminationId(long value) {}
