package io.clientele.clients;

import io.clientele.journal.Actor;
import io.clientele.kit.Texts;

/** Names of those who wrote something, as they stand on cards: a substitute's with the other's. */
final class Authors {

  private Authors() {}

  static String name(Actor actor) {
    return actor.isSubstitute()
        ? Texts.text("clients.by-for", actor.name(), String.valueOf(actor.forName()))
        : actor.name();
  }
}
