package io.clientele.people;

/** The number of an absence. */
public record AbsenceId(long value) {}
