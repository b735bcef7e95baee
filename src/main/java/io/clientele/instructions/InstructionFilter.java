package io.clientele.instructions;

import io.clientele.kit.Texts;

/** Which papers a list shows, of those its reader may read. */
public record InstructionFilter(String words, Show show) {

  public static final InstructionFilter ALL = new InstructionFilter("", Show.ALL);

  /** Whose turn it is. */
  public enum Show {
    ALL,
    /** What the reader must still sign or acknowledge. */
    WAITING,
    /** What the reader writes. */
    WRITTEN;

    public String inWords() {
      return Texts.text("instructions.show." + name());
    }
  }
}
