package io.clientele.reliability;

import java.time.LocalDate;
import java.util.List;

/**
 * How far a client can be relied on.
 *
 * @param version to be handed back when saving
 * @param by who rated; empty while nobody did
 * @param on when they did
 * @param suggested by the facts alone
 * @param overdue the day of the review has passed
 */
public record RatingCard(
    RatingDetails details,
    long version,
    String by,
    LocalDate on,
    List<Fact> facts,
    Reliance suggested,
    boolean overdue) {

  public int points() {
    return facts.stream().mapToInt(Fact::points).sum();
  }
}
