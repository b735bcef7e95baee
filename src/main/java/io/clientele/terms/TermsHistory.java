package io.clientele.terms;

import io.clientele.clients.ClientReferences;
import io.clientele.clients.FieldHistory;
import io.clientele.clients.HistorySource;
import io.clientele.clients.OneAlong;
import io.clientele.journal.Journal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

@Configuration(proxyBeanMethods = false)
class TermsHistory {

  @Bean
  HistorySource termsChanges(Journal journal) {
    return new FieldHistory(journal, "terms.field.", TermsHistory::words, ClientTerms.CHANGE);
  }

  @Bean
  ClientReferences termsAlong(JdbcTemplate jdbc) {
    return new OneAlong(jdbc, "terms", "terms_terms");
  }

  private static String words(String field, String value) {
    return switch (field) {
      case "priceType" -> PriceType.valueOf(value).inWords();
      case "receivables" -> ReceivablesStatus.valueOf(value).inWords();
      default -> value;
    };
  }
}
