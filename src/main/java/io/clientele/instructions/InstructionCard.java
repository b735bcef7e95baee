package io.clientele.instructions;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper as it is opened.
 *
 * @param published the versions that the reader may read, the newest first
 * @param draft the version that is being written; null when there is none, or it is not theirs
 * @param commentable whether the reader may comment on it today
 * @param outcomeWhy the words with which it ended; empty while it did not
 */
public record InstructionCard(
    InstructionRow row,
    List<InstructionVersion> published,
    @Nullable InstructionVersion draft,
    boolean commentable,
    String outcomeWhy,
    @Nullable String outcomeBy,
    @Nullable Instant outcomeAt) {

  public InstructionId id() {
    return row.id();
  }
}
