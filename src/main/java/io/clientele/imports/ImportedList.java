package io.clientele.imports;

import io.clientele.journal.Subject;
import java.util.function.Consumer;

/**
 * A file that is imported whole.
 *
 * @param created how many rows of it became new records
 * @param traces what its rows wrote
 */
public record ImportedList(Subject subject, ImportMapping mapping, long created, Traces traces) {

  /** Hands out the trace of each row that wrote something, without keeping them. */
  @FunctionalInterface
  public interface Traces {
    void each(Consumer<String> reader);
  }
}
