package io.clientele.segments;

/** Which segment. */
public record SegmentId(long value) {}
