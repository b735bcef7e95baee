package io.clientele.kit;

import java.time.Duration;
import java.time.Instant;

/** When and by whom something was changed last. */
public record Stamp(Instant at, String by) {

  private static final Duration COLUMN = Duration.ofNanos(1_000);

  /** Whether both are the same change; the database keeps no nanoseconds. */
  public boolean isSame(Stamp other) {
    return by.equals(other.by) && Duration.between(at, other.at).abs().compareTo(COLUMN) <= 0;
  }
}
