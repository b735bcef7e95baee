package io.clientele.approvals;

import io.clientele.kit.Texts;
import java.util.EnumSet;
import java.util.Set;

/** How a round stands. Whatever has ended stays as it ended. */
public enum RoundState {
  RUNNING,
  APPROVED,
  RETURNED,
  REFUSED,
  WITHDRAWN,
  /** What was to be approved was changed meanwhile. */
  VOID;

  boolean canBecome(RoundState next) {
    return following().contains(next);
  }

  private Set<RoundState> following() {
    return this == RUNNING
        ? EnumSet.complementOf(EnumSet.of(RUNNING))
        : EnumSet.noneOf(RoundState.class);
  }

  public String inWords() {
    return Texts.text("approvals.state." + name());
  }
}
