package io.clientele.approvals;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One round with all that whoever decides must know.
 *
 * @param matter what is to be approved; null when the record is not any more what was handed in
 * @param mine the place where the viewer may answer now; null when there is none
 * @param forName for whom the viewer answers there; null when for themselves
 * @param ofViewer whether it is the viewer's own matter
 */
public record RoundCard(
    RoundId id,
    String kindKey,
    String title,
    String path,
    RoundState state,
    String submittedBy,
    @Nullable Matter matter,
    List<Stage> stages,
    List<Word> words,
    @Nullable SeatId mine,
    @Nullable String forName,
    boolean ofViewer) {

  /**
   * A stage of its route.
   *
   * @param begun whether anybody was asked yet
   */
  public record Stage(String name, boolean begun, boolean running, List<Place> places) {}

  /**
   * @param asked the names of those of whom one answers
   * @param answer in words; empty while it waits
   */
  public record Place(String asked, String answer, @Nullable Instant due, boolean late) {}

  /**
   * What happened.
   *
   * @param about the name of whom it was done about; empty when nobody
   */
  public record Word(
      Happening what, String stage, String about, Instant at, String by, String words) {}
}
