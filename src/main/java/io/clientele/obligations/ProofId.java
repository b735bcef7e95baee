package io.clientele.obligations;

/** The number of a file that proves something. */
public record ProofId(long value) {}
