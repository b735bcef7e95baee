package io.clientele.disagreements;

import java.time.Instant;

/**
 * What was said in a row. It is never changed: who says something else says it in another one.
 *
 * @param round from 1; an answer to a proposal of the house begins the next
 * @param wording of the clause; may be empty
 * @param words about it; may be empty
 */
public record Statement(Kind kind, int round, String wording, String words, Instant at, String by) {

  /** What somebody did by saying it. */
  public enum Kind {
    /** As the clause stood when the client objected. */
    STOOD,
    OBJECTED,
    PROPOSED,
    AGREED,
    WITHDRAWN,
    REOPENED,
    TAKEN_IN,
    /** For those who negotiate for the house, and nobody else. */
    NOTED
  }
}
