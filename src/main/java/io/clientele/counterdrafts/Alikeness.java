package io.clientele.counterdrafts;

import io.clientele.kit.Texts;

/** How much two clauses have in common, as people say it. */
public enum Alikeness {
  SAME(0.95),
  CLOSE(0.75),
  HALF(0.5),
  FAINT(0);

  private final double least;

  Alikeness(double least) {
    this.least = least;
  }

  /**
   * @param score from 0 to 1, the same words
   */
  static Alikeness of(double score) {
    for (var one : values()) {
      if (score >= one.least) {
        return one;
      }
    }
    return FAINT;
  }

  public String inWords() {
    return Texts.text("counterdrafts.alike." + name());
  }
}
