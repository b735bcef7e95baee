package io.clientele.reliability;

import io.clientele.kit.Texts;

/** How far one can rely on a client. */
public enum Reliance {
  HIGH,
  MEDIUM,
  LOW;

  private static final int ENOUGH = 10;

  /** What the facts alone would say; a person decides. */
  static Reliance suggestedBy(int points) {
    return points >= ENOUGH ? HIGH : points >= 0 ? MEDIUM : LOW;
  }

  public String inWords() {
    return Texts.text("reliability.reliance." + name());
  }
}
