package io.clientele.contacts;

import io.clientele.kit.Texts;

/** What somebody has to do with a decision to buy. */
public enum DecisionRole {
  DECIDES,
  INFLUENCES,
  USES,
  GATE_KEEPER,
  SIGNS;

  public String inWords() {
    return Texts.text("contacts.role." + name());
  }
}
