package io.clientele.questions;

import io.clientele.kit.Texts;

/** When a question came up. */
public enum QuestionOrigin {
  LEFT_OPEN,
  ARISEN;

  public String inWords() {
    return Texts.text("questions.origin." + name());
  }
}
