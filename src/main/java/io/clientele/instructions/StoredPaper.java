package io.clientele.instructions;

import io.clientele.kit.Refusal;
import io.clientele.people.EmployeeId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a paper besides its versions.
 *
 * @param newest the key of the version published last; null while there is none
 * @param number of that version; 0 while there is none
 */
record StoredPaper(
    InstructionId id,
    InstructionKind kind,
    EmployeeId author,
    @Nullable Long newest,
    int number,
    @Nullable Outcome outcome,
    String outcomeWhy,
    @Nullable String outcomeBy,
    @Nullable Instant outcomeAt) {

  /**
   * @throws Refusal when it has ended
   */
  StoredPaper stillAsking() {
    if (outcome != null) {
      throw Refusal.because("instructions.refused.ended", outcome.inWords());
    }
    return this;
  }
}
