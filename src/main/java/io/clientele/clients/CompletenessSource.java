package io.clientele.clients;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells which parts of what hangs on a card should be known, and whether they are. */
public interface CompletenessSource {

  /**
   * Asked when the card is put back, and for its head; for viewers who may read it.
   *
   * @param client null while the card is new and nothing hangs on it
   */
  List<Item> items(@Nullable ClientId client);

  /**
   * Something that should be known of every client.
   *
   * @param textKey of its name
   * @param weight how much it counts
   * @param tab where it is filled in, its address
   * @param field which field to open there; empty for the tab itself
   */
  record Item(String textKey, int weight, boolean known, String tab, String field) {}
}
