package io.clientele.obligations;

import java.time.Instant;

/**
 * Something that happened to an obligation.
 *
 * @param words why, or what proves it; may be empty
 */
public record Step(Act act, String words, Instant at, String by) {

  /** What was done. */
  public enum Act {
    WRITTEN,
    REVISED,
    /** The contract was signed with it. */
    BOUND,
    /** That happened from which it is reckoned. */
    OCCURRED,
    LATE,
    FULFILLED,
    BROKEN,
    DROPPED,
    REOPENED
  }
}
