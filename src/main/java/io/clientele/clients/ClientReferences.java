package io.clientele.clients;

import java.time.Instant;

/** Takes along what hangs on a card when two cards become one, and brings it back. */
public interface ClientReferences {

  /** What it takes along, one word for ever: the memory of a merge is kept under it. */
  String key();

  /**
   * Moves everything to the card that is kept.
   *
   * @return what is needed to bring it back; no personal values, they could not be erased there
   */
  String move(ClientPair pair, Instant at);

  /** Brings back what was moved, by the memory of it; what came later stays. */
  void bringBack(ClientPair pair, String moved, Instant at);
}
