package io.clientele.approvals;

import io.clientele.kit.Reason;
import io.clientele.kit.Refusal;

/** What somebody who is asked may answer. It is final. */
public enum Verdict {
  APPROVE(SeatState.APPROVED, Happening.APPROVED),
  RETURN(SeatState.RETURNED, Happening.RETURNED),
  REFUSE(SeatState.REFUSED, Happening.REFUSED);

  private final SeatState leadsTo;
  private final Happening happening;

  Verdict(SeatState leadsTo, Happening happening) {
    this.leadsTo = leadsTo;
    this.happening = happening;
  }

  SeatState leadsTo() {
    return leadsTo;
  }

  Happening happening() {
    return happening;
  }

  /** Whether one must say why. */
  public boolean needsWords() {
    return this != APPROVE;
  }

  /**
   * @throws Refusal when something must be said and is not, or too much is
   */
  String words(String said) {
    if (needsWords() && said.isBlank()) {
      throw Refusal.because("approvals.refused.words");
    }
    return Reason.orEmpty(said);
  }
}
