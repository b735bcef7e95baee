package io.clientele.views;

/** Which saved view. */
public record ViewId(long value) {}
