package io.clientele.accounts;

import java.time.Duration;

/** What a one-time link is for, and how long it holds. */
public enum LinkPurpose {
  /** A new employee sets the first password. */
  INVITATION(Duration.ofDays(7)),
  /** Somebody forgot theirs. */
  RESET(Duration.ofHours(1)),
  /** An empty portal gets its administrator. */
  FIRST_ADMINISTRATOR(Duration.ofHours(24));

  private final Duration holds;

  LinkPurpose(Duration holds) {
    this.holds = holds;
  }

  Duration holds() {
    return holds;
  }
}
