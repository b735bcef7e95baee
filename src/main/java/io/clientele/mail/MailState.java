package io.clientele.mail;

import io.clientele.kit.Texts;
import java.util.EnumSet;
import java.util.Set;

/** Where a letter stands on its way to the relay. */
public enum MailState {
  /** Waits for a worker. */
  READY,
  /** A worker has taken it; nothing of it has left yet. */
  CLAIMED,
  /** Its text is being handed over: after a crash nobody knows whether it arrived. */
  SENDING,
  /** The relay has taken it. */
  ACCEPTED,
  /** The relay, or a gate, said: later. */
  DEFERRED,
  /** The relay refused it for good. */
  REJECTED,
  /** Handed over without an answer. Never sent again by itself: a person decides. */
  IN_DOUBT,
  /** A gate of another module withheld it for good. */
  SUPPRESSED,
  /** Taken back by a person before it left. */
  CANCELLED;

  public boolean canBecome(MailState next) {
    return switch (this) {
      case READY, DEFERRED -> EnumSet.of(CLAIMED, CANCELLED).contains(next);
      case CLAIMED ->
          EnumSet.of(SENDING, READY, DEFERRED, REJECTED, SUPPRESSED, CANCELLED).contains(next);
      case SENDING -> EnumSet.of(ACCEPTED, DEFERRED, REJECTED, IN_DOUBT, READY).contains(next);
      case IN_DOUBT -> EnumSet.of(ACCEPTED, READY).contains(next);
      case ACCEPTED, REJECTED, SUPPRESSED, CANCELLED -> false;
    };
  }

  /** Nothing of it has left, and nobody is at it. */
  public boolean isWaiting() {
    return this == READY || this == DEFERRED;
  }

  /** It still moves without a person's help. */
  public boolean isLive() {
    return isWaiting() || this == CLAIMED || this == SENDING;
  }

  /** From which states one comes here. */
  Set<MailState> before() {
    var before = EnumSet.noneOf(MailState.class);
    for (var state : values()) {
      if (state.canBecome(this)) {
        before.add(state);
      }
    }
    return before;
  }

  public String inWords() {
    return Texts.text("mail.state." + name());
  }
}
