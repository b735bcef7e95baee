package io.clientele.imports;

/** The number of one import of one file. */
public record ImportRunId(long value) {}
