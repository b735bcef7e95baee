package io.clientele.handover;

/** The number of a hand-over that was done. */
public record HandoverId(long value) {}
