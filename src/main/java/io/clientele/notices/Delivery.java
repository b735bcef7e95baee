package io.clientele.notices;

import io.clientele.kit.Texts;

/** How news of one kind reaches a person. A mail always comes beside the inner message. */
public enum Delivery {
  INNER,
  MAIL,
  DIGEST,
  OFF;

  public String inWords() {
    return Texts.text("notices.delivery." + name());
  }
}
