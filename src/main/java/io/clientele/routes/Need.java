package io.clientele.routes;

import io.clientele.kit.Texts;

/** How many of those asked must approve. */
public enum Need {
  ALL,
  ANY,
  QUORUM;

  public String inWords() {
    return Texts.text("routes.need." + name());
  }
}
