package io.clientele.handover;

import io.clientele.kit.Text;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A hand-over on its way; any thread may look at it. Nobody else sees anything of it until done.
 */
public final class HandoverRun {

  private final int total;
  private int done;
  private boolean over;
  private @Nullable HandoverId report;
  private @Nullable Text problem;

  HandoverRun(int total) {
    this.total = total;
  }

  /**
   * How far it came.
   *
   * @param report when everything was handed over
   * @param problem why nothing was
   */
  public record Progress(
      int total, int done, boolean isOver, Optional<HandoverId> report, Optional<Text> problem) {}

  public synchronized Progress progress() {
    return new Progress(
        total, done, over, Optional.ofNullable(report), Optional.ofNullable(problem));
  }

  synchronized void begin() {
    done = 0;
  }

  synchronized void passed(int things) {
    done += things;
  }

  synchronized void finish(HandoverId became) {
    report = became;
    over = true;
  }

  synchronized void fail(Text why) {
    problem = why;
    over = true;
  }
}
