package io.clientele.imports;

import io.clientele.kit.Texts;

/** What an import may do; the constant's name is stored with a run. */
public enum ImportMode {
  BOTH,
  CREATE,
  UPDATE;

  public String inWords() {
    return Texts.text("imports.mode." + name());
  }

  /** What becomes of a row of nobody known. */
  public ImportVerdict ofNew() {
    return this == UPDATE ? ImportVerdict.refused("imports.mode.nobody") : ImportVerdict.creates();
  }

  /** What becomes of a row of somebody known. */
  public ImportVerdict ofKnown() {
    return this == CREATE ? ImportVerdict.refused("imports.mode.known") : ImportVerdict.updates();
  }
}
