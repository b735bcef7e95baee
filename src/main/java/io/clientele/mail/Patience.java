package io.clientele.mail;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** How long a letter waits between its attempts: longer each time, about 48 hours in all. */
final class Patience {

  private static final List<Duration> WAITS =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofHours(1),
          Duration.ofHours(2),
          Duration.ofHours(4),
          Duration.ofHours(8),
          Duration.ofHours(12),
          Duration.ofHours(20));
  private static final Duration LONGEST_AFTER_TROUBLE = Duration.ofHours(1);

  private Patience() {}

  /**
   * After the relay said "later".
   *
   * @param attempt the number of this attempt, from 1
   * @return empty when there have been enough
   */
  static Optional<Duration> later(int attempt) {
    return attempt > WAITS.size()
        ? Optional.empty()
        : Optional.of(jittered(WAITS.get(attempt - 1)));
  }

  /** After a broken talk, which is seldom the letter's own fault: at once, then slower. */
  static Duration afterTrouble(int attempt) {
    if (attempt <= 1) {
      return Duration.ZERO;
    }
    var wait = WAITS.get(Math.min(attempt - 2, WAITS.size() - 1));
    return jittered(wait.compareTo(LONGEST_AFTER_TROUBLE) > 0 ? LONGEST_AFTER_TROUBLE : wait);
  }

  /** So that what failed together does not come back together. */
  private static Duration jittered(Duration wait) {
    return wait.plusMillis(ThreadLocalRandom.current().nextLong(wait.toMillis() / 5 + 1));
  }
}
