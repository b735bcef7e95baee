package io.clientele.obligations;

import io.clientele.kit.Texts;
import java.util.EnumSet;
import java.util.Set;

/** How far an obligation is. It binds from the signature on, and not before. */
public enum ObligationState {
  /** Written while the contract is drafted: nobody is bound by it. */
  PLANNED,
  BINDING,
  /** Its day has passed. */
  LATE,
  FULFILLED,
  /** It was not kept and will not be. */
  BROKEN,
  /** Not asked for: taken out of the draft, or the client does without. */
  DROPPED;

  boolean canBecome(ObligationState next) {
    return following().contains(next);
  }

  private Set<ObligationState> following() {
    return switch (this) {
      case PLANNED -> EnumSet.of(BINDING, DROPPED);
      case BINDING -> EnumSet.of(LATE, FULFILLED, BROKEN, DROPPED);
      case LATE -> EnumSet.of(BINDING, FULFILLED, BROKEN, DROPPED);
      case FULFILLED, BROKEN -> EnumSet.of(BINDING);
      case DROPPED -> EnumSet.of(PLANNED, BINDING);
    };
  }

  /** Whether it is still to be done. */
  public boolean isOpen() {
    return this == BINDING || this == LATE;
  }

  /** Whether it may be written otherwise. */
  public boolean isWritten() {
    return this == PLANNED || isOpen();
  }

  /** Whether it has come to an end, from which it can be brought back. */
  public boolean isClosed() {
    return !isWritten();
  }

  public String inWords() {
    return Texts.text("obligations.state." + name());
  }
}
