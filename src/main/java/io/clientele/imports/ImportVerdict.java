package io.clientele.imports;

import io.clientele.kit.Text;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a row.
 *
 * @param reason why it is refused; null otherwise
 */
public record ImportVerdict(Outcome outcome, @Nullable Text reason) {

  /** How a row can end. */
  public enum Outcome {
    CREATED,
    UPDATED,
    UNCHANGED,
    REFUSED
  }

  public static ImportVerdict creates() {
    return new ImportVerdict(Outcome.CREATED, null);
  }

  public static ImportVerdict updates() {
    return new ImportVerdict(Outcome.UPDATED, null);
  }

  public static ImportVerdict unchanged() {
    return new ImportVerdict(Outcome.UNCHANGED, null);
  }

  public static ImportVerdict refused(String key, Object... arguments) {
    return refused(Text.of(key, arguments));
  }

  public static ImportVerdict refused(Text reason) {
    return new ImportVerdict(Outcome.REFUSED, reason);
  }
}
