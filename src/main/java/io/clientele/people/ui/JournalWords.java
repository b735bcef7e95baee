package io.clientele.people.ui;

import static io.clientele.kit.Texts.text;

import io.clientele.journal.Actor;
import io.clientele.journal.JournalRow;
import io.clientele.kit.Texts;

/** How entries of the journal read; a name that has no words yet stands as it is. */
final class JournalWords {

  private JournalWords() {}

  static String action(String action) {
    return words("people.journal.action." + action, action);
  }

  static String kind(String kind) {
    return words("people.journal.kind." + kind, kind);
  }

  static String actor(Actor actor) {
    return actor.inWords();
  }

  static String subject(JournalRow row) {
    return kind(row.subject().type()) + ": " + row.subject().name();
  }

  private static String words(String key, String otherwise) {
    return Texts.has(key) ? text(key) : otherwise;
  }
}
