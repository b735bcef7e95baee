package io.clientele.reliability;

/** The number of one fact. */
public record FactId(long value) {}
