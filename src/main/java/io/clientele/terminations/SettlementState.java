package io.clientele.terminations;

import io.clientele.kit.Texts;

/** Whether something is settled. */
public enum SettlementState {
  OPEN,
  SETTLED,
  /** Nothing has to be done about it after all. */
  DROPPED;

  public String inWords() {
    return Texts.text("terminations.state." + name());
  }
}
