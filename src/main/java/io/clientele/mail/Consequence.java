package io.clientele.mail;

import java.util.Objects;
import java.util.Set;

/** What follows from the relay's answer in a phase. */
enum Consequence {
  GO_ON,
  /** The letter waits and tries again. */
  LATER,
  /** The relay refuses this letter for good. */
  REFUSED,
  /** The relay refuses us, not the receiver: nobody's letter is burnt, the lane stands still. */
  PAUSE_LANE,
  /** This talk is over; the letter has not left and goes back. */
  START_OVER,
  /** The final dot went out and nobody knows what became of it. */
  IN_DOUBT;

  /** Sign-in wanted or refused, whatever the phase. */
  private static final Set<Integer> SIGN_IN = Set.of(530, 534, 535, 538);

  /** The two of us do not understand each other: no fault of the receiver. */
  private static final Set<Integer> CONFUSED = Set.of(500, 502, 503);

  private static final int GOOD_BYE = 421;
  private static final int TEXT_PLEASE = 354;

  static Consequence of(Phase phase, Reply reply) {
    if (phase == Phase.DATA ? Objects.equals(reply.code(), TEXT_PLEASE) : reply.isPositive()) {
      return GO_ON;
    }
    if (reply.isTemporary()) {
      var hangsUp =
          phase == Phase.CONNECT || (Objects.equals(reply.code(), GOOD_BYE) && phase != Phase.DOT);
      return hangsUp ? START_OVER : LATER;
    }
    if (reply.isFinal()) {
      return refused(phase, reply);
    }
    return lost(phase);
  }

  /** No answer, or none that means anything. */
  static Consequence lost(Phase phase) {
    return phase == Phase.DOT ? IN_DOUBT : START_OVER;
  }

  private static Consequence refused(Phase phase, Reply reply) {
    var policy = reply.enhanced() != null && reply.enhanced().startsWith("5.7.");
    var early = phase == Phase.CONNECT || phase == Phase.MAIL;
    if (SIGN_IN.contains(reply.code()) || (policy && early)) {
      return PAUSE_LANE;
    }
    return phase == Phase.CONNECT || CONFUSED.contains(reply.code()) ? START_OVER : REFUSED;
  }
}
