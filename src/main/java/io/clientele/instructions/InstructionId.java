package io.clientele.instructions;

/** Which paper, whatever its kind. */
public record InstructionId(long value) {}
