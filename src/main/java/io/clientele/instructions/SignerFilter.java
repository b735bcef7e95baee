package io.clientele.instructions;

import io.clientele.kit.Texts;

/** Of those who must sign or acknowledge a version, and those who did. */
public record SignerFilter(String words, Show show) {

  /** How far they are. */
  public enum Show {
    ALL,
    WAITING,
    DONE;

    public String inWords() {
      return Texts.text("instructions.signers." + name());
    }
  }
}
