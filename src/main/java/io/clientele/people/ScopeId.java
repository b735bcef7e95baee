package io.clientele.people;

/** The number of an access scope. */
public record ScopeId(long value) {}
