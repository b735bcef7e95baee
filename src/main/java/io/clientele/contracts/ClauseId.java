package io.clientele.contracts;

/** The number of one clause of a draft. */
public record ClauseId(long value) {}
