package io.clientele.contracts;

import io.clientele.people.EmployeeId;

/** Somebody with whose clients there are contracts. */
public record ContractOwner(EmployeeId id, String name) {}
