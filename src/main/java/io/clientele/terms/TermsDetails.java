package io.clientele.terms;

import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * What is agreed with a client; null and empty where nothing is.
 *
 * @param paymentDays within how many days of delivery they pay
 * @param discount in percent of the price type
 * @param creditLimit up to what they may owe
 * @param currency of the limit, ISO 4217, three capital letters
 */
public record TermsDetails(
    @Nullable PriceType priceType,
    @Nullable Integer paymentDays,
    @Nullable BigDecimal discount,
    @Nullable BigDecimal creditLimit,
    String currency,
    @Nullable ReceivablesStatus receivables) {

  public static final TermsDetails NONE = new TermsDetails(null, null, null, null, "", null);

  public static final int MOST_DAYS = 365;

  private static final BigDecimal HUNDRED = new BigDecimal("100");
  private static final BigDecimal HIGHEST = new BigDecimal("999999999999.99");
  private static final Set<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  /**
   * @throws Refusal when something cannot be right
   */
  public TermsDetails checked() {
    if (paymentDays != null && (paymentDays < 0 || paymentDays > MOST_DAYS)) {
      throw Refusal.because("terms.refused.days", MOST_DAYS);
    }
    var off = percent();
    if (creditLimit == null) {
      return new TermsDetails(priceType, paymentDays, off, null, "", receivables);
    }
    if (creditLimit.signum() < 0
        || creditLimit.compareTo(HIGHEST) > 0
        || creditLimit.stripTrailingZeros().scale() > 2) {
      throw Refusal.because("terms.refused.limit");
    }
    var code = currency.strip().toUpperCase(Locale.ROOT);
    if (!CURRENCIES.contains(code)) {
      throw Refusal.because("terms.refused.currency", currency.strip());
    }
    return new TermsDetails(
        priceType, paymentDays, off, creditLimit.setScale(2), code, receivables);
  }

  /** Nothing off is no discount. */
  private @Nullable BigDecimal percent() {
    if (discount == null || discount.signum() == 0) {
      return null;
    }
    if (discount.signum() < 0
        || discount.compareTo(HUNDRED) > 0
        || discount.stripTrailingZeros().scale() > 2) {
      throw Refusal.because("terms.refused.discount");
    }
    return discount.setScale(2);
  }

  TermsDetails agreed(Agreed other) {
    return new TermsDetails(
        other.priceType() == null ? priceType : other.priceType(),
        other.paymentDays() == null ? paymentDays : other.paymentDays(),
        other.discount() == null ? discount : other.discount(),
        creditLimit,
        currency,
        receivables);
  }

  /** What an agreement said that holds no more and its successor does not is not left behind. */
  TermsDetails without(Agreed gone) {
    return new TermsDetails(
        Objects.equals(priceType, gone.priceType()) ? null : priceType,
        Objects.equals(paymentDays, gone.paymentDays()) ? null : paymentDays,
        isDiscount(gone.discount()) ? null : discount,
        creditLimit,
        currency,
        receivables);
  }

  private boolean isDiscount(@Nullable BigDecimal other) {
    return discount != null && other != null && discount.compareTo(other) == 0;
  }

  /** What a contract says; null where it says nothing. */
  public record Agreed(
      @Nullable PriceType priceType,
      @Nullable Integer paymentDays,
      @Nullable BigDecimal discount) {}

  /** A discount as the reader writes it. */
  public static String percentInWords(BigDecimal percent) {
    return Texts.text("terms.percent", percent.stripTrailingZeros());
  }

  /** An amount of money as the reader writes it. */
  public static String amountInWords(BigDecimal amount) {
    var format = NumberFormat.getNumberInstance(LocaleContextHolder.getLocale());
    format.setMinimumFractionDigits(2);
    format.setMaximumFractionDigits(2);
    return format.format(amount);
  }
}
