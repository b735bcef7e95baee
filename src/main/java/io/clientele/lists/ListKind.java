package io.clientele.lists;

import io.clientele.kit.Lengths;
import io.clientele.kit.Texts;

/** The lists there are. */
public enum ListKind {
  INDUSTRY(Lengths.WORD),
  SOURCE(Lengths.WORD),
  TERRITORY(Lengths.WORD),
  TAG(Lengths.CODE),
  REASON(Lengths.NAME);

  private final int longest;

  ListKind(int longest) {
    this.longest = longest;
  }

  /** How long an entry may be. */
  public int longest() {
    return longest;
  }

  public String inWords() {
    return Texts.text("lists.kind." + name());
  }
}
