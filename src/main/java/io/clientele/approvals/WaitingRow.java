package io.clientele.approvals;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for the viewer, or for somebody they stand in for.
 *
 * @param kindKey the text that names its kind
 * @param forName for whom the viewer stands in; null when they are asked themselves
 * @param late whether its time is over
 */
public record WaitingRow(
    SeatId seat,
    String kindKey,
    String title,
    String submittedBy,
    String stage,
    @Nullable String forName,
    Instant due,
    boolean late) {

  /** Whether both can be approved with one word: the same kind of matter at the same stage. */
  public boolean isLike(WaitingRow other) {
    return kindKey.equals(other.kindKey) && stage.equals(other.stage);
  }
}
