package io.clientele.terminations;

import io.clientele.contracts.EarlyEnds;
import io.clientele.kit.Lengths;
import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import java.time.LocalDate;

/**
 * How a contract ends.
 *
 * @param toldOn the day on which one side told the other
 * @param endsOn its last day
 */
public record TerminationDetails(
    TerminationKind kind, String reason, LocalDate toldOn, LocalDate endsOn) {

  public static final int LONGEST_REASON = 2_000;

  /** How long ago somebody may have told, and how far ahead a contract may end. */
  public static final int MOST_DAYS = 1_830;

  /**
   * @throws Refusal when something is missing or cannot be
   */
  TerminationDetails checked(EarlyEnds.Bound bound, LocalDate today) {
    var why = reason.strip().replace("\r", "");
    if (why.isEmpty()) {
      throw Refusal.because("terminations.refused.reason");
    }
    Lengths.require(Texts.text("terminations.field.reason"), why, LONGEST_REASON);
    if (toldOn.isAfter(today) || toldOn.isBefore(today.minusDays(MOST_DAYS))) {
      throw Refusal.because("terminations.refused.told", MOST_DAYS);
    }
    requireEnd(bound, today);
    return new TerminationDetails(kind, why, toldOn, endsOn);
  }

  private void requireEnd(EarlyEnds.Bound bound, LocalDate today) {
    if (endsOn.isBefore(today) || endsOn.isAfter(today.plusDays(MOST_DAYS))) {
      throw Refusal.because("terminations.refused.ends", MOST_DAYS);
    }
    var last = bound.terms().renewalMonths() == null ? bound.terms().ends() : null;
    if (last != null && !endsOn.isBefore(last)) {
      throw Refusal.because("terminations.refused.ends-anyway", bound.number(), Texts.day(last));
    }
  }
}
