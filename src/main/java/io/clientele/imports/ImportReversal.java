package io.clientele.imports;

import java.time.Instant;

/**
 * The undoing of one import.
 *
 * @param by who did it, with whom they did it for
 * @param rows how many rows the import had written
 * @param undone how many of them are as if they had never come
 * @param kept of how many something stays
 */
public record ImportReversal(String by, Instant begun, long rows, long undone, long kept) {

  public long done() {
    return undone + kept;
  }
}
