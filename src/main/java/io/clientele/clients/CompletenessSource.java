package io.clientele.clients;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Tells which parts of what hangs on a card should be known, and whether they are. */
public interface CompletenessSource {

  /** Of a client on whose card nothing hangs. */
  List<Item> nothing();

  /**
   * Asked when cards are put back, and for their heads; for viewers who may read them. On whose
   * card nothing hangs may be missing.
   */
  Map<ClientId, List<Item>> items(Collection<ClientId> clients);

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
