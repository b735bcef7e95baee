package io.clientele.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class TermsValuesTests {

  private static final ContractTerms TERMS =
      new ContractTerms(
          new BigDecimal("1234.50"),
          "EUR",
          new BigDecimal("1234.50"),
          90,
          null,
          new BigDecimal("2.50"),
          "DAP",
          null,
          LocalDate.of(2026, 12, 1),
          null,
          null,
          null);

  @Test
  void speakTheLanguageOfTheContractWhoeverReads() {
    try {
      for (var reader : new Locale[] {Locale.US, Locale.GERMANY, Locale.of("bg")}) {
        LocaleContextHolder.setLocale(reader);

        assertThat(new TermsValues(TERMS, Locale.GERMAN).byField())
            .containsEntry("amount", "1.234,50")
            .containsEntry("discount", "2,5")
            .containsEntry("from", "01.12.2026")
            .containsEntry("paymentDays", "90")
            .containsEntry("to", "");
      }
    } finally {
      LocaleContextHolder.resetLocaleContext();
    }
  }
}
