package io.clientele.contracts;

import io.clientele.kit.Lengths;
import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import io.clientele.terms.PriceType;
import io.clientele.terms.TermsDetails;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed, as data; null and empty where nothing is.
 *
 * @param amount null where none is agreed, as in a framework contract
 * @param houseAmount the same in the currency of the house, by which people's competence is
 *     reckoned
 * @param paymentDays within how many days of delivery the client pays
 * @param discount in percent of the price type
 * @param penalty for each week of delay, in percent
 * @param ends null when it has no last day
 * @param renewalMonths by how many months it goes on when nobody gives notice
 * @param noticeDays how many days before the end notice is given
 */
public record ContractTerms(
    @Nullable BigDecimal amount,
    String currency,
    @Nullable BigDecimal houseAmount,
    @Nullable Integer paymentDays,
    @Nullable PriceType priceType,
    @Nullable BigDecimal discount,
    String delivery,
    @Nullable BigDecimal penalty,
    @Nullable LocalDate begins,
    @Nullable LocalDate ends,
    @Nullable Integer renewalMonths,
    @Nullable Integer noticeDays) {

  public static final int LONGEST_WORDS = 500;
  public static final int MOST_DAYS = 365;
  public static final int MOST_MONTHS = 120;

  private static final BigDecimal LEAST = new BigDecimal("0.005");
  private static final BigDecimal MOST = new BigDecimal("1000000000");
  private static final BigDecimal HUNDRED = new BigDecimal("100");
  private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);
  private static final Set<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  /** Nothing is agreed yet. */
  public static ContractTerms none(String currency) {
    return new ContractTerms(
        null, currency, null, null, null, null, "", null, null, null, null, null);
  }

  /**
   * @param house the currency of the house: an amount in it needs no second one
   * @throws Refusal when something cannot be
   */
  ContractTerms checked(String house) {
    var code = currency.strip().toUpperCase(Locale.ROOT);
    if (!CURRENCIES.contains(code)) {
      throw Refusal.because("contracts.refused.currency");
    }
    var agreed = amount == null ? null : rounded(amount);
    requireDays();
    Lengths.require(Texts.text("contracts.field.delivery"), delivery.strip(), LONGEST_WORDS);
    return new ContractTerms(
        agreed,
        code,
        agreed == null || code.equals(house) ? agreed : inHouse(house),
        paymentDays,
        priceType,
        percent(discount, "contracts.refused.discount"),
        delivery.strip(),
        percent(penalty, "contracts.refused.penalty"),
        begins,
        ends,
        renewalMonths,
        noticeDays);
  }

  private BigDecimal inHouse(String house) {
    if (houseAmount == null) {
      throw Refusal.because("contracts.refused.house-amount", house);
    }
    return rounded(houseAmount);
  }

  /** Looked at before it is rounded: to write out 1e-999999999 takes the memory of the house. */
  private static BigDecimal rounded(BigDecimal amount) {
    if (amount.compareTo(LEAST) < 0 || amount.compareTo(MOST) > 0) {
      throw Refusal.because("contracts.refused.amount");
    }
    return amount.setScale(2, RoundingMode.HALF_UP);
  }

  private static @Nullable BigDecimal percent(@Nullable BigDecimal value, String refusal) {
    if (value == null || value.signum() == 0) {
      return null;
    }
    if (value.compareTo(LEAST) < 0 || value.compareTo(HUNDRED) > 0) {
      throw Refusal.because(refusal);
    }
    return value.setScale(2, RoundingMode.HALF_UP);
  }

  private void requireDays() {
    if (isBeyond(paymentDays, 0, MOST_DAYS)) {
      throw Refusal.because("contracts.refused.payment", MOST_DAYS);
    }
    if (isBeyond(noticeDays, 1, MOST_DAYS)) {
      throw Refusal.because("contracts.refused.notice", MOST_DAYS);
    }
    if (isBeyond(renewalMonths, 1, MOST_MONTHS)) {
      throw Refusal.because("contracts.refused.renewal", MOST_MONTHS);
    }
    if (isBeyond(begins) || isBeyond(ends)) {
      throw Refusal.because("contracts.refused.day", EARLIEST.getYear(), LATEST.getYear());
    }
    if (begins != null && ends != null && ends.isBefore(begins)) {
      throw Refusal.because("contracts.refused.ends");
    }
    if (ends == null && renewalMonths != null) {
      throw Refusal.because("contracts.refused.renewal-of-nothing");
    }
  }

  private static boolean isBeyond(@Nullable Integer value, int least, int most) {
    return value != null && (value < least || value > most);
  }

  private static boolean isBeyond(@Nullable LocalDate day) {
    return day != null && (day.isBefore(EARLIEST) || day.isAfter(LATEST));
  }

  /** So many months after a last day: what ends with a month goes on to the end of another. */
  public static LocalDate lastDay(LocalDate last, long months) {
    return last.plusDays(1).plusMonths(months).minusDays(1);
  }

  /** What of it stands on the client's card. */
  TermsDetails.Agreed onCard() {
    return new TermsDetails.Agreed(priceType, paymentDays, discount);
  }

  /** Empty where none is agreed. */
  String amountInWords() {
    return amount == null ? "" : amount.toPlainString() + " " + currency;
  }
}
