package io.clientele.sources;

import io.clientele.kit.Lengths;
import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import io.clientele.people.DepartmentId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * What was spent to win clients from a source.
 *
 * @param department whose money it was
 * @param amount in the currency of the house
 * @param words what for
 */
public record CostDetails(
    String source, DepartmentId department, LocalDate day, BigDecimal amount, String words) {

  public static final int LONGEST_WORDS = Lengths.NAME;
  private static final BigDecimal MOST = new BigDecimal("1000000000");
  private static final int OLDEST_YEAR = 1990;

  /**
   * @throws Refusal when something is missing or cannot be
   */
  CostDetails checked(LocalDate today) {
    var clean =
        new CostDetails(
            source.strip(),
            department,
            day,
            amount.setScale(2, RoundingMode.HALF_UP),
            words.strip());
    if (clean.source.isEmpty()) {
      throw Refusal.because("sources.refused.source");
    }
    Lengths.require(Texts.text("sources.cost.source"), clean.source, Lengths.WORD);
    if (clean.amount.signum() <= 0 || clean.amount.compareTo(MOST) > 0) {
      throw Refusal.because("sources.refused.amount");
    }
    if (day.isAfter(today.plusYears(1)) || day.getYear() < OLDEST_YEAR) {
      throw Refusal.because("sources.refused.day");
    }
    if (clean.words.isEmpty()) {
      throw Refusal.because("sources.refused.words");
    }
    Lengths.require(Texts.text("sources.cost.words"), clean.words, LONGEST_WORDS);
    return clean;
  }
}
