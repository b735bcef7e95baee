package io.clientele.instructions;

/**
 * How far a version has come.
 *
 * @param done how many signed or acknowledged it
 * @param waiting how many still must
 */
public record Tally(long done, long waiting) {

  public long all() {
    return done + waiting;
  }
}
