package io.clientele.contracts;

import io.clientele.kit.Texts;
import io.clientele.terms.TermsDetails;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/** What is agreed, line by line in words, by the keys of what the lines are called. */
public final class TermsLines {

  private TermsLines() {}

  /** In their order; without what is not agreed. */
  public static Map<String, String> of(ContractTerms terms) {
    var lines = new LinkedHashMap<String, String>();
    var amount = terms.amount();
    var house = terms.houseAmount();
    put(lines, "amount", amount == null ? "" : money(amount) + "\u00a0" + terms.currency());
    if (house != null && !house.equals(amount)) {
      put(lines, "in-house-currency", money(house));
    }
    put(lines, "payment", words("contracts.days", terms.paymentDays()));
    var price = terms.priceType();
    put(lines, "price", price == null ? "" : price.inWords());
    put(lines, "discount", words("contracts.percent", terms.discount()));
    put(lines, "delivery", terms.delivery());
    put(lines, "penalty", words("contracts.percent-a-week", terms.penalty()));
    put(lines, "begins", day(terms.begins()));
    put(lines, "ends", day(terms.ends()));
    put(lines, "renewal", words("contracts.months", terms.renewalMonths()));
    put(lines, "notice", words("contracts.days", terms.noticeDays()));
    return lines;
  }

  private static void put(Map<String, String> lines, String name, String words) {
    if (!words.isEmpty()) {
      lines.put("contracts.field." + name, words);
    }
  }

  private static String money(BigDecimal amount) {
    return TermsDetails.amountInWords(amount);
  }

  private static String words(String key, @Nullable Number number) {
    return number == null ? "" : Texts.text(key, number);
  }

  private static String day(@Nullable LocalDate day) {
    return day == null
        ? ""
        : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
            .withLocale(LocaleContextHolder.getLocale())
            .format(day);
  }
}
