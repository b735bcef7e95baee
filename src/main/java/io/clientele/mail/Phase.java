package io.clientele.mail;

import io.clientele.kit.Texts;

/** How far the talk with the relay went. */
public enum Phase {
  /** Greeting, encryption, sign-in. */
  CONNECT,
  /** Our address. */
  MAIL,
  /** The receiver's address. */
  RCPT,
  /** The text. */
  DATA,
  /** The final dot: from here on the relay may have the letter. */
  DOT;

  public String inWords() {
    return Texts.text("mail.phase." + name());
  }
}
