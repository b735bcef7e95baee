package io.clientele.questions;

/** The number of one way that was proposed. */
public record WayId(long value) {}
