package io.clientele.company;

/** The number of a legal entity of the house. */
public record LegalEntityId(long value) {}
