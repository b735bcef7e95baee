package io.clientele.people;

/** The number of a granted access. */
public record GrantId(long value) {}
