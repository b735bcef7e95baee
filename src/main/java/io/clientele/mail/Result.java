package io.clientele.mail;

import java.time.Duration;

/**
 * What an attempt came to.
 *
 * @param next where the letter stands now
 * @param pause before the next attempt, where there is one
 * @param counts whether it was an attempt at all: a gate that holds a letter back makes none
 */
record Result(
    Claim claim, MailState next, Phase phase, Reply reply, Duration pause, boolean counts) {

  static Result last(Claim claim, MailState next, Phase phase, Reply reply) {
    return new Result(claim, next, phase, reply, Duration.ZERO, true);
  }

  static Result again(Claim claim, MailState next, Phase phase, Reply reply, Duration pause) {
    return new Result(claim, next, phase, reply, pause, true);
  }

  /** Back into the queue as if nothing had been. */
  static Result untouched(Claim claim) {
    return new Result(claim, MailState.READY, Phase.CONNECT, Reply.none(""), Duration.ZERO, false);
  }

  boolean isUntouched() {
    return !counts && next == MailState.READY;
  }

  /** Without a relay there was no attempt at this letter. */
  boolean isUsedUp() {
    return counts && phase != Phase.CONNECT;
  }
}
