package io.clientele.instructions;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A paper as its reader finds it in a list.
 *
 * @param number of the newest published version that they may read; 0 while there is none
 * @param drafted whether the reader writes a version that is not published
 * @param waiting whether the reader must still sign or acknowledge it
 * @param overdue whether they should have by now
 * @param doneAt when they did
 * @param overseen whether the reader may know who did and who did not
 * @param tally of the newest version; null when it is not the reader's to know
 */
public record InstructionRow(
    InstructionId id,
    InstructionKind kind,
    String title,
    int number,
    @Nullable LocalDate due,
    @Nullable Instant publishedAt,
    String authorName,
    boolean written,
    boolean drafted,
    boolean waiting,
    boolean overdue,
    @Nullable Instant doneAt,
    boolean overseen,
    @Nullable Outcome outcome,
    @Nullable Tally tally) {

  public boolean isPublished() {
    return number > 0;
  }

  InstructionRow with(@Nullable Tally counted) {
    return new InstructionRow(
        id,
        kind,
        title,
        number,
        due,
        publishedAt,
        authorName,
        written,
        drafted,
        waiting,
        overdue,
        doneAt,
        overseen,
        outcome,
        counted);
  }
}
