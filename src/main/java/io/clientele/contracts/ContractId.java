package io.clientele.contracts;

/** The number under which one contract is kept; people call it by another. */
public record ContractId(long value) {}
