package io.clientele.obligations;

import io.clientele.calendar.WorkingCalendar;
import io.clientele.kit.Refusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By what days are reckoned.
 *
 * @param holdsFrom the day from which the contract holds; null before it is signed
 */
record Reckoning(LocalDate today, WorkingCalendar calendar, @Nullable LocalDate holdsFrom) {

  boolean isSigned() {
    return holdsFrom != null;
  }

  @Nullable LocalDate lastDay(Due due, @Nullable LocalDate occurred) {
    return due.lastDay(holdsFrom, occurred, calendar);
  }

  /** How one stands of which this is the last day. */
  ObligationState standing(@Nullable LocalDate dueOn) {
    return dueOn != null && dueOn.isBefore(today) ? ObligationState.LATE : ObligationState.BINDING;
  }

  /**
   * @throws Refusal when the day has not come, or lies too far back
   */
  void requirePast(LocalDate day) {
    if (day.isAfter(today)) {
      throw Refusal.because("obligations.refused.future");
    }
    if (day.isBefore(today.minusDays(Obligation.MOST_DAYS_BACK))) {
      throw Refusal.because("obligations.refused.day");
    }
  }
}
