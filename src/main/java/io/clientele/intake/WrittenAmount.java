package io.clientele.intake;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An amount as lists write it: 12500, 12.500,00, 12,500.00, 12 500 EUR, € 12'500. Three digits
 * behind the only point or comma are thousands.
 *
 * @param currency ISO 4217; empty when none is written
 */
record WrittenAmount(BigDecimal value, String currency) {

  private static final Map<String, String> SIGNS =
      Map.of(
          "€", "EUR", "$", "USD", "£", "GBP", "₽", "RUB", "РУБ", "RUB", "ЛВ", "BGN", "ZŁ", "PLN",
          "FT", "HUF");
  private static final Pattern WHOLE = Pattern.compile("([^\\d]*)(\\d[\\d.,]*)([^\\d]*)");
  private static final Pattern DIGITS =
      Pattern.compile(
          "\\d{1,3}(?:([.,])\\d{3})(?:\\1\\d{3})*(?:(?!\\1)[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?");

  /** Empty when it is none. */
  static Optional<WrittenAmount> of(String written) {
    var found = WHOLE.matcher(written.replaceAll("[\\s\\u00a0\\u202f'’]", ""));
    if (!found.matches() || !DIGITS.matcher(found.group(2)).matches()) {
      return Optional.empty();
    }
    var sign = (found.group(1) + found.group(3)).replace(".", "").toUpperCase(Locale.ROOT);
    var currency = SIGNS.getOrDefault(sign, sign);
    return currency.isEmpty() || currency.matches("[A-Z]{3}")
        ? Optional.of(new WrittenAmount(number(found.group(2)), currency))
        : Optional.empty();
  }

  private static BigDecimal number(String digits) {
    var mark = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
    var hasCents = mark >= 0 && digits.length() - mark <= 3;
    var whole = (hasCents ? digits.substring(0, mark) : digits).replaceAll("[.,]", "");
    return new BigDecimal(hasCents ? whole + "." + digits.substring(mark + 1) : whole);
  }
}
