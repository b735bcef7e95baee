package io.clientele.letters;

import io.clientele.kit.Texts;

/** How far a letter is on the author's side; what becomes of each mail is the ledger's. */
public enum LetterState {
  DRAFT,
  /** Its recipients are fixed; it is being handed to the ledger in portions. */
  SENDING,
  /** All of it is in the ledger. */
  SENT,
  /** A draft that its author threw away. */
  DISCARDED;

  public boolean canBecome(LetterState next) {
    return switch (this) {
      case DRAFT -> next == SENDING || next == DISCARDED;
      case SENDING -> next == SENT;
      case SENT -> false;
      case DISCARDED -> next == DRAFT;
    };
  }

  /** The recipients and the text stand for good. */
  public boolean isFixed() {
    return this == SENDING || this == SENT;
  }

  public String inWords() {
    return Texts.text("letters.state." + name());
  }
}
