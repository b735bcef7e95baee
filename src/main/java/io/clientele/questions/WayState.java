package io.clientele.questions;

import io.clientele.kit.Texts;

/** What became of a way that was proposed. */
public enum WayState {
  OPEN,
  AGREED,
  REFUSED;

  public String inWords() {
    return Texts.text("questions.way." + name());
  }
}
