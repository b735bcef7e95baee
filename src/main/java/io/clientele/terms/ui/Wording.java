package io.clientele.terms.ui;

import static io.clientele.kit.Texts.text;

import io.clientele.kit.ui.FieldWords;
import io.clientele.terms.PriceType;
import io.clientele.terms.ReceivablesStatus;
import io.clientele.terms.TermsDetails;
import java.math.BigDecimal;

/** The terms in words. */
final class Wording implements FieldWords {

  @Override
  public String label(String field) {
    return field(field);
  }

  @Override
  public String words(Object value) {
    return switch (value) {
      case PriceType type -> type.inWords();
      case ReceivablesStatus status -> status.inWords();
      case BigDecimal amount -> TermsDetails.amountInWords(amount);
      default -> value.toString();
    };
  }

  static String field(String name) {
    return text("terms.field." + name);
  }

  static String priceType(TermsDetails terms) {
    return terms.priceType() == null ? "" : terms.priceType().inWords();
  }

  static String paymentTerm(TermsDetails terms) {
    return terms.paymentDays() == null ? "" : text("terms.days", terms.paymentDays());
  }

  static String discount(TermsDetails terms) {
    return terms.discount() == null ? "" : TermsDetails.percentInWords(terms.discount());
  }

  static String creditLimit(TermsDetails terms) {
    return terms.creditLimit() == null
        ? ""
        : TermsDetails.amountInWords(terms.creditLimit()) + "\u00a0" + terms.currency();
  }
}
