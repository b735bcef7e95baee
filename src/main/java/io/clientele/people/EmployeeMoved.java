package io.clientele.people;

/** Somebody got other roles or went to another department: what they did by those may be over. */
public record EmployeeMoved(EmployeeId employee) {}
