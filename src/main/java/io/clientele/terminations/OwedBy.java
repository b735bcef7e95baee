package io.clientele.terminations;

import io.clientele.kit.Texts;

/** Whose turn it is. */
public enum OwedBy {
  HOUSE,
  CLIENT;

  public String inWords() {
    return Texts.text("terminations.owed-by." + name());
  }
}
