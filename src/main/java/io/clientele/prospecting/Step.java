package io.clientele.prospecting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step of a plan.
 *
 * @param doneOn null while it is to be done
 * @param overdue its day has passed and it is not done
 */
public record Step(
    StepId id, String words, LocalDate due, @Nullable LocalDate doneOn, boolean overdue) {

  public boolean isDone() {
    return doneOn != null;
  }
}
