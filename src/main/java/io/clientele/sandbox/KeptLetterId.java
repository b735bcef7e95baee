package io.clientele.sandbox;

/** The number of a letter in the sandbox. */
public record KeptLetterId(long value) {}
