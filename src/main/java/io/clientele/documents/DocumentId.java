package io.clientele.documents;

/** The number of a stored file. */
public record DocumentId(long value) {}
