package io.clientele.terminations;

import io.clientele.kit.Texts;

/** What has to be settled when a contract ends. */
public enum SettlementKind {
  SUM,
  GOODS,
  DOCUMENTS,
  OBLIGATION,
  OTHER;

  public String inWords() {
    return Texts.text("terminations.settlement." + name());
  }
}
