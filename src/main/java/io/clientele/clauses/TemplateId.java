package io.clientele.clauses;

/** The number of a template of contracts. */
public record TemplateId(long value) {}
