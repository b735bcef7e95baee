package io.clientele.duplicates;

import io.clientele.kit.Texts;

/** In what two cards are alike, the strongest sign first. */
public enum Likeness {
  NUMBER,
  TAX_NUMBER,
  REGISTRATION_NUMBER,
  MAIL,
  PHONE,
  NAME,
  DOMAIN;

  /** Hardly ever by chance: no two clients share it unless they are one. */
  public boolean isStrong() {
    return compareTo(NAME) < 0;
  }

  public String inWords() {
    return Texts.text("duplicates.by." + name());
  }
}
