package io.clientele.terms;

import io.clientele.clients.ClientReferences;
import io.clientele.clients.FieldHistory;
import io.clientele.clients.HistorySource;
import io.clientele.clients.OneAlong;
import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.kit.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

@Configuration(proxyBeanMethods = false)
class TermsHistory {

  @Bean
  HistorySource termsChanges(Journal journal) {
    return new FieldHistory(
        journal,
        ClientTerms.CHANGE,
        field -> Texts.text("terms.field." + field),
        change ->
            new Change(
                change.field(),
                words(change.field(), change.before()),
                words(change.field(), change.after())));
  }

  @Bean
  ClientReferences termsAlong(JdbcTemplate jdbc) {
    return new OneAlong(jdbc, "terms", "terms_terms");
  }

  private static @Nullable String words(String field, @Nullable String value) {
    if (value == null) {
      return null;
    }
    return switch (field) {
      case "priceType" -> PriceType.valueOf(value).inWords();
      case "receivables" -> ReceivablesStatus.valueOf(value).inWords();
      default -> value;
    };
  }
}
