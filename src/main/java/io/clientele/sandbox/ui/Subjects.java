package io.clientele.sandbox.ui;

import static io.clientele.kit.Texts.text;

import io.clientele.sandbox.KeptLetterRow;

/** What a letter is called where it has no subject. */
final class Subjects {

  private Subjects() {}

  static String of(KeptLetterRow row) {
    return row.subject().isBlank() ? text("sandbox.no-subject") : row.subject();
  }
}
