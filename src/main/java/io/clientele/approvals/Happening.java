package io.clientele.approvals;

import io.clientele.kit.Texts;
import java.util.Locale;

/** What happens to a round, as its history tells it. */
public enum Happening {
  SUBMITTED,
  APPROVED,
  RETURNED,
  REFUSED,
  ASKED,
  ANSWERED,
  WITHDRAWN,
  VOIDED,
  REMINDED,
  RAISED,
  NAMED,
  /** Somebody who is asked asked somebody else, who answers before them. */
  BEFORE,
  /** The same, and it goes to them after this stage. */
  AFTER,
  VACANT;

  public String inWords() {
    return Texts.text("approvals.happening." + name());
  }

  /** Whether people only talk: what they say is no reason of an act. */
  boolean isTalk() {
    return this == ASKED || this == ANSWERED;
  }

  /** As the journal calls it. */
  String action() {
    return "approval." + name().toLowerCase(Locale.ROOT);
  }
}
