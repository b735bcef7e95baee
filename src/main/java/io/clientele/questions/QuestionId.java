package io.clientele.questions;

/** The number of one question. */
public record QuestionId(long value) {}
