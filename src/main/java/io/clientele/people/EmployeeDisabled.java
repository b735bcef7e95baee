package io.clientele.people;

/** Somebody lost the right to sign in: they left, or the administrator shut their account. */
public record EmployeeDisabled(EmployeeId employee) {}
