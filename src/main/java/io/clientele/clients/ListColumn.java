package io.clientele.clients;

import java.time.ZoneId;

/** A column of the list of clients: one of the card's own, or one that a module contributes. */
public sealed interface ListColumn permits ClientColumn, ListField {

  /** As it stands in addresses; the list is sorted by it. */
  String key();

  String headingKey();

  boolean isSortable();

  /** As it stands in a file. */
  String words(ClientRow row, ZoneId zone);
}
