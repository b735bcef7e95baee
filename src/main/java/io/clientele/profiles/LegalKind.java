package io.clientele.profiles;

import io.clientele.kit.Texts;

/** What a client is before the law. */
public enum LegalKind {
  COMPANY,
  SOLE_TRADER,
  PUBLIC_BODY,
  PERSON;

  public String inWords() {
    return Texts.text("profiles.kind." + name());
  }
}
