package io.clientele.expenses;

import io.clientele.clients.ClientId;
import io.clientele.kit.Lengths;
import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;

/**
 * What was spent on whom, when and what for.
 *
 * @param currency the three letters in which it was paid
 * @param houseAmount the same in the currency of the house, by which budgets are reckoned
 */
public record ExpenseDetails(
    ClientId client,
    LocalDate day,
    BigDecimal amount,
    String currency,
    BigDecimal houseAmount,
    String purpose) {

  public static final int LONGEST_PURPOSE = 500;
  static final int OLDEST_MONTHS = 12;
  private static final BigDecimal LEAST = new BigDecimal("0.005");
  private static final BigDecimal MOST = new BigDecimal("1000000000");

  /**
   * @param today no expense lies ahead
   * @param house the currency of the house: what was paid in it needs no second amount
   * @throws Refusal when something is missing or cannot be
   */
  ExpenseDetails checked(LocalDate today, String house) {
    if (day.isAfter(today) || day.isBefore(today.minusMonths(OLDEST_MONTHS))) {
      throw Refusal.because("expenses.refused.day", OLDEST_MONTHS);
    }
    var paid = rounded(amount);
    var code = currency.strip().toUpperCase(Locale.ROOT);
    if (!isCurrency(code)) {
      throw Refusal.because("expenses.refused.currency");
    }
    var said = purpose.strip();
    if (said.isEmpty()) {
      throw Refusal.because("expenses.refused.purpose");
    }
    Lengths.require(Texts.text("expenses.field.purpose"), said, LONGEST_PURPOSE);
    var inHouse = code.equals(house) ? paid : rounded(houseAmount);
    return new ExpenseDetails(client, day, paid, code, inHouse, said);
  }

  /** Looked at before it is rounded: to write out 1e-999999999 takes the memory of the house. */
  static BigDecimal rounded(BigDecimal amount) {
    if (amount.compareTo(LEAST) < 0 || amount.compareTo(MOST) > 0) {
      throw Refusal.because("expenses.refused.amount");
    }
    return amount.setScale(2, RoundingMode.HALF_UP);
  }

  private static boolean isCurrency(String code) {
    return Currency.getAvailableCurrencies().stream()
        .anyMatch(known -> known.getCurrencyCode().equals(code));
  }

  String amountInWords() {
    return amount.toPlainString() + " " + currency;
  }
}
