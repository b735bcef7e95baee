package io.clientele.sources;

/** Which entry of costs. */
public record CostId(long value) {}
