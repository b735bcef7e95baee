package io.clientele.profiles;

import io.clientele.kit.Texts;

/** For which buyers a client works, and so what quality they look for. */
public enum Level {
  ECONOMY,
  MIDDLE,
  PREMIUM;

  public String inWords() {
    return Texts.text("profiles.level." + name());
  }
}
