package io.clientele.people;

import io.clientele.kit.Texts;
import java.util.EnumSet;
import java.util.Set;

/** What became of a proposed substitution. Only an appointed one gives rights. */
public enum AbsenceState {
  PROPOSED,
  APPOINTED,
  REFUSED,
  WITHDRAWN;

  boolean canBecome(AbsenceState next) {
    return following().contains(next);
  }

  private Set<AbsenceState> following() {
    return switch (this) {
      case PROPOSED -> EnumSet.of(APPOINTED, REFUSED, WITHDRAWN);
      case APPOINTED -> EnumSet.of(WITHDRAWN);
      case REFUSED, WITHDRAWN -> EnumSet.noneOf(AbsenceState.class);
    };
  }

  public String inWords() {
    return Texts.text("people.absence.state." + name());
  }
}
