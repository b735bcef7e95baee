package io.clientele.terms;

import io.clientele.kit.Texts;

/** How a client stands with what they owe. */
public enum ReceivablesStatus {
  NONE,
  IN_TERM,
  OVERDUE,
  BLOCKED;

  public String inWords() {
    return Texts.text("terms.receivables." + name());
  }
}
