package io.clientele.contracts;

import io.clientele.kit.Texts;
import java.util.EnumSet;
import java.util.Set;

/** How far a contract is. What is signed is never written again. */
public enum ContractState {
  DRAFT,
  IN_APPROVAL,
  RETURNED,
  APPROVED,
  /** Signed, and its day has not come. */
  SIGNED,
  IN_FORCE,
  /** Signed, and an amendment holds in its place. */
  AMENDED,
  ENDED,
  /** Ended before its time. */
  TERMINATED,
  REFUSED,
  WITHDRAWN;

  boolean canBecome(ContractState next) {
    return following().contains(next);
  }

  private Set<ContractState> following() {
    return switch (this) {
      case DRAFT, RETURNED -> EnumSet.of(IN_APPROVAL, WITHDRAWN);
      case IN_APPROVAL -> EnumSet.of(DRAFT, RETURNED, REFUSED, APPROVED);
      case APPROVED -> EnumSet.of(DRAFT, IN_APPROVAL, WITHDRAWN, SIGNED, IN_FORCE);
      case SIGNED -> EnumSet.of(IN_FORCE, AMENDED, TERMINATED);
      case IN_FORCE -> EnumSet.of(AMENDED, ENDED, TERMINATED);
      case WITHDRAWN -> EnumSet.of(DRAFT);
      case AMENDED, ENDED, TERMINATED, REFUSED -> EnumSet.noneOf(ContractState.class);
    };
  }

  /** Whether its text may be written; what is under way or approved has to be asked for again. */
  public boolean isOpen() {
    return this == DRAFT || this == RETURNED || this == IN_APPROVAL || this == APPROVED;
  }

  /** Whether it binds the house, now or from its day on. */
  public boolean isBinding() {
    return this == SIGNED || this == IN_FORCE;
  }

  /** Whether it binds the house, or did. */
  public boolean isConcluded() {
    return isBinding() || this == AMENDED || this == ENDED || this == TERMINATED;
  }

  /** Those in which a contract can stand in the register. */
  public static Set<ContractState> listed() {
    return EnumSet.complementOf(EnumSet.of(AMENDED));
  }

  public String inWords() {
    return Texts.text("contracts.state." + name());
  }

  /** What one can do with it. */
  String wayOn() {
    return Texts.text("contracts.way-on." + name());
  }
}
