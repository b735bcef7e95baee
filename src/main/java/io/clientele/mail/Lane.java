package io.clientele.mail;

import io.clientele.kit.Texts;

/** Letters of one kind wait in one lane; those of an earlier lane leave first. */
public enum Lane {
  /** From a person to a person. */
  ONE_TO_ONE,
  /** From the portal itself: invitations, one-time links. */
  SYSTEM;

  int priority() {
    return ordinal();
  }

  public String inWords() {
    return Texts.text("mail.lane." + name());
  }
}
