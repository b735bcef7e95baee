package io.clientele.approvals;

import java.util.EnumSet;
import java.util.Set;

/** What became of one place in a stage. */
enum SeatState {
  WAITING,
  APPROVED,
  RETURNED,
  REFUSED,
  /** Nobody needs to answer here any more. */
  DROPPED;

  boolean canBecome(SeatState next) {
    return following().contains(next);
  }

  private Set<SeatState> following() {
    return this == WAITING
        ? EnumSet.complementOf(EnumSet.of(WAITING))
        : EnumSet.noneOf(SeatState.class);
  }
}
