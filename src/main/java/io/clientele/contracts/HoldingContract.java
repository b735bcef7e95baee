package io.clientele.contracts;

/** A contract that holds now, with what is agreed in it. */
public record HoldingContract(ContractId id, String number, String title, ContractTerms terms) {}
