package io.clientele.lists;

/** The number of one entry of a list. */
public record ListEntryId(long value) {}
