package io.clientele.prospecting;

/** The number of one step of a plan. */
public record StepId(long value) {}
