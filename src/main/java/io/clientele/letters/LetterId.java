package io.clientele.letters;

/** The number of a letter, draft or sent. */
public record LetterId(long value) {}
