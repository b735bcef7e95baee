package io.clientele.contracts;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is agreed as it stands in clauses: in the contract's own language, whoever looks at it. */
record TermsValues(ContractTerms terms, Locale language) {

  /** By the names of the fields; what is not agreed is empty. */
  Map<String, String> byField() {
    var values = new LinkedHashMap<String, String>();
    var price = terms.priceType();
    values.put("amount", money(terms.amount()));
    values.put("currency", terms.currency());
    values.put("paymentDays", plain(terms.paymentDays()));
    values.put("priceType", price == null ? "" : price.inWords());
    values.put("discount", plain(terms.discount() == null ? BigDecimal.ZERO : terms.discount()));
    values.put("delivery", terms.delivery());
    values.put("penalty", plain(terms.penalty()));
    values.put("from", day(terms.begins()));
    values.put("to", day(terms.ends()));
    values.put("renewal", plain(terms.renewalMonths()));
    values.put("notice", plain(terms.noticeDays()));
    return values;
  }

  private String money(@Nullable BigDecimal amount) {
    var format = NumberFormat.getNumberInstance(language);
    format.setMinimumFractionDigits(2);
    format.setMaximumFractionDigits(2);
    return amount == null ? "" : format.format(amount);
  }

  private String plain(@Nullable Number number) {
    return number == null ? "" : NumberFormat.getInstance(language).format(number);
  }

  private String day(@Nullable LocalDate day) {
    return day == null
        ? ""
        : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(language).format(day);
  }
}
