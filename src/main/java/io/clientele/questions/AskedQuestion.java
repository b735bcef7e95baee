package io.clientele.questions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question with the ways that were proposed.
 *
 * @param amendment the number of the text that says what was agreed; null before there is one
 */
public record AskedQuestion(Question question, List<Way> ways, @Nullable String amendment) {

  public AskedQuestion {
    ways = List.copyOf(ways);
  }
}
