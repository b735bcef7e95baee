package io.clientele.questions;

import io.clientele.kit.Texts;

/** How far a question is. */
public enum QuestionState {
  OPEN,
  /** Both sides agreed on one way. */
  SETTLED,
  DROPPED;

  public String inWords() {
    return Texts.text("questions.state." + name());
  }
}
