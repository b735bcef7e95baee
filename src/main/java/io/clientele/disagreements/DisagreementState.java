package io.clientele.disagreements;

import io.clientele.kit.Texts;

/** How far a row is. What is in the draft is not talked about any more: that is another row. */
public enum DisagreementState {
  OPEN,
  /** The house has said what it can accept, and the client has not answered. */
  PROPOSED,
  AGREED,
  WITHDRAWN,
  TAKEN_IN;

  public boolean allows(Statement.Kind act) {
    return switch (act) {
      case OBJECTED, PROPOSED, AGREED -> isOpen();
      case WITHDRAWN -> isOpen() || this == AGREED;
      case REOPENED -> this == AGREED || this == WITHDRAWN;
      case TAKEN_IN -> this == AGREED;
      case NOTED -> true;
      case STOOD -> false;
    };
  }

  public boolean isOpen() {
    return this == OPEN || this == PROPOSED;
  }

  public String inWords() {
    return Texts.text("disagreements.state." + name());
  }
}
