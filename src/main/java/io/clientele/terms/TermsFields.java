package io.clientele.terms;

import static io.clientele.kit.Texts.text;

import io.clientele.clients.FieldFilter;
import io.clientele.clients.ListField;
import io.clientele.clients.ListField.Shown;
import java.math.BigDecimal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The terms in the list of clients, for all who see the heads of cards. */
@Configuration(proxyBeanMethods = false)
class TermsFields {

  private static final String TABLE = "terms_terms";

  @Bean
  ListField clientPriceType() {
    return ListField.inTheHead("price", "terms.field.priceType", 60)
        .with(FieldFilter.names(TABLE, "price_type", PriceType.class, PriceType::inWords))
        .with(Shown.of(TABLE, "price_type", value -> PriceType.valueOf(value).inWords()));
  }

  @Bean
  ListField clientReceivables() {
    return ListField.inTheHead("receivables", "terms.field.receivables", 70)
        .with(
            FieldFilter.names(
                TABLE, "receivables", ReceivablesStatus.class, ReceivablesStatus::inWords))
        .with(Shown.of(TABLE, "receivables", value -> ReceivablesStatus.valueOf(value).inWords()));
  }

  @Bean
  ListField clientPaymentTerm() {
    return ListField.inTheHead("payment", "terms.payment-term", 80)
        .with(Shown.of(TABLE, "payment_days", days -> text("terms.days", Integer.parseInt(days))));
  }

  @Bean
  ListField clientDiscount() {
    return ListField.inTheHead("discount", "terms.field.discount", 85)
        .with(
            Shown.of(
                TABLE,
                "discount",
                percent -> TermsDetails.percentInWords(new BigDecimal(percent))));
  }

  @Bean
  ListField clientCreditLimit() {
    return ListField.inTheHead("credit", "terms.field.creditLimit", 90)
        .with(new Shown(CREDIT, TermsFields::creditInWords));
  }

  private static final String CREDIT =
      """
      (select concat(f.credit_limit, ' ', f.currency) from terms_terms f
          where f.client_id = c.id)\
      """;

  private static String creditInWords(String credit) {
    var parts = credit.split(" ", 2);
    return TermsDetails.amountInWords(new BigDecimal(parts[0])) + "\u00a0" + parts[1];
  }
}
