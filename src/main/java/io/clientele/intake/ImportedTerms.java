package io.clientele.intake;

import static io.clientele.intake.ImportFields.*;

import io.clientele.imports.ImportRow;
import io.clientele.kit.Refusal;
import io.clientele.terms.PriceType;
import io.clientele.terms.ReceivablesStatus;
import io.clientele.terms.TermsDetails;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a row of a file says of the terms. A currency without a limit says nothing. */
record ImportedTerms(Cells cells) {

  private static final Pattern DAYS = Pattern.compile("[^\\d+-]*(\\d{1,4})[^\\d]*");

  ImportedTerms(ImportRow row) {
    this(new Cells(row));
  }

  boolean isEmpty() {
    return !cells.anyFilled(List.of(PRICE_TYPE, PAYMENT_DAYS, DISCOUNT, CREDIT_LIMIT, RECEIVABLES));
  }

  /**
   * @throws Refusal when a cell cannot be right
   */
  TermsDetails over(TermsDetails known) {
    var limit = limit();
    return new TermsDetails(
            cells.word(PriceType.class, PRICE_TYPE, known.priceType(), PriceType::inWords),
            days(known.paymentDays()),
            discount(known.discount()),
            limit == null ? known.creditLimit() : limit.value(),
            currency(limit, known.currency()),
            cells.word(
                ReceivablesStatus.class,
                RECEIVABLES,
                known.receivables(),
                ReceivablesStatus::inWords))
        .checked();
  }

  /** A percent sign is as good as none. */
  private @Nullable BigDecimal discount(@Nullable BigDecimal known) {
    var written = cells.text(DISCOUNT);
    if (written.isEmpty()) {
      return known;
    }
    return WrittenAmount.of(written.replace("%", "").strip())
        .map(WrittenAmount::value)
        .orElseThrow(() -> noNumber(DISCOUNT, written));
  }

  private @Nullable WrittenAmount limit() {
    var written = cells.text(CREDIT_LIMIT);
    return written.isEmpty()
        ? null
        : WrittenAmount.of(written).orElseThrow(() -> noNumber(CREDIT_LIMIT, written));
  }

  private String currency(@Nullable WrittenAmount limit, String known) {
    var beside = cells.filled(CURRENCY, known);
    if (limit == null) {
      return known;
    }
    return limit.currency().isEmpty() || !cells.text(CURRENCY).isEmpty()
        ? beside
        : limit.currency();
  }

  private @Nullable Integer days(@Nullable Integer known) {
    var written = cells.text(PAYMENT_DAYS);
    if (written.isEmpty()) {
      return known;
    }
    var found = DAYS.matcher(written);
    if (!found.matches()) {
      throw noNumber(PAYMENT_DAYS, written);
    }
    return Integer.valueOf(found.group(1));
  }

  private static Refusal noNumber(String field, String written) {
    return Refusal.because("intake.refused.number", Cells.label(field), written);
  }
}
