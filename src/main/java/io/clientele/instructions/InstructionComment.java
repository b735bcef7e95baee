package io.clientele.instructions;

import java.time.Instant;

/** What somebody said of a draft of a decision, and of which version. */
public record InstructionComment(String authorName, int number, String words, Instant at) {}
