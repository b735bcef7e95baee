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
  private static final BigDecimal LEAST = new BigDecimal("0.005");
  private static final BigDecimal MOST = new BigDecimal("1000000000");
  private static final int OLDEST_YEAR = 1990;

  /**
   * @throws Refusal when something is missing or cannot be
   */
  CostDetails checked(LocalDate today) {
    var clean = new CostDetails(source.strip(), department, day, rounded(amount), words.strip());
    if (clean.source.isEmpty()) {
      throw Refusal.because("sources.refused.source");
    }
    Lengths.require(Texts.text("sources.cost.source"), clean.source, Lengths.WORD);
    if (day.isAfter(today.plusYears(1)) || day.getYear() < OLDEST_YEAR) {
      throw Refusal.because("sources.refused.day");
    }
    if (clean.words.isEmpty()) {
      throw Refusal.because("sources.refused.words");
    }
    Lengths.require(Texts.text("sources.cost.words"), clean.words, LONGEST_WORDS);
    return clean;
  }

  /** Looked at before it is rounded: to write out 1e-999999999 takes the memory of the house. */
  private static BigDecimal rounded(BigDecimal amount) {
    if (amount.compareTo(LEAST) < 0 || amount.compareTo(MOST) > 0) {
      throw Refusal.because("sources.refused.amount");
    }
    return amount.setScale(2, RoundingMode.HALF_UP);
  }
}
