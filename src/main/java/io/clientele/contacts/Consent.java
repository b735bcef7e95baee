package io.clientele.contacts;

import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person agreed to be written to; without {@link State#GIVEN} nothing is sent.
 *
 * @param on the day it was given or withdrawn; null while it was never asked
 * @param how in which way: by telephone, on a signed form
 */
public record Consent(State state, @Nullable LocalDate on, String how) {

  public static final Consent NONE = new Consent(State.NONE, null, "");

  /** What the person said last. */
  public enum State {
    NONE,
    GIVEN,
    WITHDRAWN;

    public String inWords() {
      return Texts.text("contacts.consent." + name());
    }
  }

  public static Consent given(LocalDate on, String how) {
    return new Consent(State.GIVEN, on, how);
  }

  public static Consent withdrawn(LocalDate on, String how) {
    return new Consent(State.WITHDRAWN, on, how);
  }

  public boolean isGiven() {
    return state == State.GIVEN;
  }

  /**
   * @throws Refusal when it is not told when and how
   */
  Consent checked(LocalDate today) {
    if (state == State.NONE) {
      return NONE;
    }
    if (on == null || how.isBlank()) {
      throw Refusal.because("contacts.refused.consent");
    }
    if (on.isAfter(today)) {
      throw Refusal.because("contacts.refused.consent-ahead");
    }
    return new Consent(state, on, how.strip());
  }
}
