package io.clientele.calendar;

import io.clientele.kit.Refusal;
import java.time.LocalDate;

/** What has passed stays as it was: deadlines were reckoned by it. */
public final class Ahead {

  private static final int FARTHEST_YEARS = 10;

  private Ahead() {}

  /**
   * @throws Refusal when the day is over, or too far ahead to be known
   */
  public static void require(LocalDate day, LocalDate earliest) {
    if (day.isBefore(earliest)) {
      throw Refusal.because("calendar.past-stays");
    }
    if (day.isAfter(earliest.plusYears(FARTHEST_YEARS))) {
      throw Refusal.because("calendar.too-far");
    }
  }
}
