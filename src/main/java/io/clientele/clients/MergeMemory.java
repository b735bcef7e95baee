package io.clientele.clients;

import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * All that is needed to part two cards again.
 *
 * @param kept as the kept card was before
 * @param united as it was right after
 * @param moved what each module needs to bring back what hangs on the card, by its key
 */
public record MergeMemory(
    ClientMemory kept, ClientMemory gone, ClientMemory united, Map<String, String> moved) {

  /** The same with other words in what was noted on the cards. */
  public MergeMemory withNotes(UnaryOperator<String> words) {
    return new MergeMemory(
        kept.withNotes(words), gone.withNotes(words), united.withNotes(words), moved);
  }
}
