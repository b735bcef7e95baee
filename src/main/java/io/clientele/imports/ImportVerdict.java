package io.clientele.imports;

import io.clientele.kit.Text;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a row.
 *
 * @param reason why it is refused; null otherwise
 * @param trace with what {@link ImportTarget#undo} takes the row back; null when nothing was
 *     written
 */
public record ImportVerdict(Outcome outcome, @Nullable Text reason, @Nullable String trace) {

  /** How a row can end. */
  public enum Outcome {
    CREATED,
    UPDATED,
    UNCHANGED,
    REFUSED
  }

  public static ImportVerdict creates() {
    return new ImportVerdict(Outcome.CREATED, null, null);
  }

  public static ImportVerdict updates() {
    return new ImportVerdict(Outcome.UPDATED, null, null);
  }

  public static ImportVerdict unchanged() {
    return new ImportVerdict(Outcome.UNCHANGED, null, null);
  }

  public ImportVerdict with(String trace) {
    return new ImportVerdict(outcome, reason, trace);
  }

  public static ImportVerdict refused(String key, Object... arguments) {
    return refused(Text.of(key, arguments));
  }

  public static ImportVerdict refused(Text reason) {
    return new ImportVerdict(Outcome.REFUSED, reason, null);
  }
}
