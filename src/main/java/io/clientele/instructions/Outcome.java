package io.clientele.instructions;

import io.clientele.kit.Texts;

/** How a paper ended; from then on it asks nothing of anybody. */
public enum Outcome {
  WITHDRAWN,
  DECIDED,
  DROPPED;

  public String inWords() {
    return Texts.text("instructions.outcome." + name());
  }
}
