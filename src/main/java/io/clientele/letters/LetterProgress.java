package io.clientele.letters;

/** How far a letter is with all its recipients. */
public record LetterProgress(
    long total, long accepted, long waiting, long deferred, long refused, long inDoubt) {

  public boolean isFinished() {
    return waiting + deferred == 0;
  }

  /** From 0 to 1. */
  public double done() {
    return total == 0 ? 1 : 1 - (double) (waiting + deferred) / total;
  }
}
