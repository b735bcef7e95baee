package io.clientele.people;

/** The number of a department. */
public record DepartmentId(long value) {}
