package io.clientele.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Whether this node reaches the relay; while it does not, nobody claims letters in vain. */
@Component
class RelayHealth {

  private static final Logger LOG = LoggerFactory.getLogger(RelayHealth.class);
  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofSeconds(1),
          Duration.ofSeconds(2),
          Duration.ofSeconds(5),
          Duration.ofSeconds(10),
          Duration.ofSeconds(30),
          Duration.ofSeconds(60));

  private final Clock clock;
  private @Nullable Trouble trouble;
  private int failures;
  private long quietUntil;

  RelayHealth(Clock clock) {
    this.clock = clock;
  }

  /** Since when, and what the relay or the network said. */
  record Trouble(Instant since, String why) {}

  synchronized void failed(String why) {
    var pause = PAUSES.get(Math.min(failures, PAUSES.size() - 1));
    // several connections that fail together are one failure
    if (mayTry()) {
      failures++;
      quietUntil = System.nanoTime() + pause.toNanos();
    }
    if (trouble == null || !trouble.why().equals(why)) {
      LOG.warn("The relay takes no letters: {}", why);
    }
    trouble = new Trouble(trouble == null ? clock.instant() : trouble.since(), why);
  }

  synchronized void reached() {
    if (trouble != null) {
      LOG.info("The relay takes letters again");
    }
    trouble = null;
    failures = 0;
    quietUntil = 0;
  }

  synchronized boolean mayTry() {
    return failures == 0 || System.nanoTime() - quietUntil >= 0;
  }

  synchronized @Nullable Trouble trouble() {
    return trouble;
  }
}
