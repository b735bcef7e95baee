package io.clientele.questions;

import io.clientele.kit.Texts;

/** Who raises a question, or proposes a way. */
public enum Side {
  OURS,
  THEIRS;

  public String inWords() {
    return Texts.text("questions.side." + name());
  }
}
