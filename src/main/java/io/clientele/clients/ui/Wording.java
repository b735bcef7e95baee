package io.clientele.clients.ui;

import static io.clientele.kit.Texts.text;

/** The fields of a card in words. */
final class Wording {

  private Wording() {}

  static String field(String name) {
    return text("clients.field." + name);
  }
}
