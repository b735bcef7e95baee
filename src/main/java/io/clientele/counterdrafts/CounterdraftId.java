package io.clientele.counterdrafts;

/** The number of a draft that the client sent. */
public record CounterdraftId(long value) {}
