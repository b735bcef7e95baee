package io.clientele.duplicates;

/** The number of a merge. */
public record MergeId(long value) {}
