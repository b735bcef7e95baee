package io.clientele.people;

/** The number of an employee. */
public record EmployeeId(long value) {}
