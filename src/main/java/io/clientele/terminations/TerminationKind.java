package io.clientele.terminations;

import io.clientele.contracts.EarlyEnds.Decision;
import io.clientele.kit.Texts;

/** Who ends a contract, and by what right. */
public enum TerminationKind {
  /** The house gives notice. */
  HOUSE,
  /** The client gives notice, or says that the house broke it. */
  CLIENT,
  /** Both agree. */
  AGREED,
  /** The house ends it because the client broke it. */
  BREACH;

  /** What the client says is recorded; all else is said for the house. */
  Decision decision() {
    return this == CLIENT ? Decision.THEIRS : Decision.OURS;
  }

  /** Whether it ends as the contract itself provides, for which a time is to be kept. */
  boolean isByNotice() {
    return this == HOUSE || this == CLIENT;
  }

  public String inWords() {
    return Texts.text("terminations.kind." + name());
  }
}
