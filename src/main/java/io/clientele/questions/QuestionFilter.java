package io.clientele.questions;

/**
 * Which questions to list.
 *
 * @param words a part of the question, the contract's number or the client's name
 */
public record QuestionFilter(String words, Show show) {

  public static final QuestionFilter OPEN = new QuestionFilter("", Show.OPEN);

  /** How far they are. */
  public enum Show {
    OPEN,
    SETTLED,
    ALL
  }

  public QuestionFilter saying(String other) {
    return new QuestionFilter(other, show);
  }

  public QuestionFilter showing(Show other) {
    return new QuestionFilter(words, other);
  }
}
