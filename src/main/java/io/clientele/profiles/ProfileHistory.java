package io.clientele.profiles;

import io.clientele.clients.ClientReferences;
import io.clientele.clients.FieldHistory;
import io.clientele.clients.FreeText;
import io.clientele.clients.HistorySource;
import io.clientele.clients.OneAlong;
import io.clientele.journal.Journal;
import io.clientele.kit.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

@Configuration(proxyBeanMethods = false)
class ProfileHistory {

  @Bean
  FreeText needsInProfiles() {
    return new FreeText(
        "profiles_profile", "client_id", "client_id", "needs", ProfileDetails.LONGEST_NEEDS);
  }

  @Bean
  HistorySource profileChanges(Journal journal) {
    return new FieldHistory(journal, "profiles.field.", ProfileHistory::words, Profiles.CHANGE);
  }

  @Bean
  ClientReferences profilesAlong(JdbcTemplate jdbc) {
    return new OneAlong(jdbc, "profiles", "profiles_profile");
  }

  /** Of who recommended only the numbers are journalled: not every reader may know the name. */
  private static String words(String field, String value) {
    return switch (field) {
      case "kind" -> LegalKind.valueOf(value).inWords();
      case "level" -> Level.valueOf(value).inWords();
      case "recommender.client", "recommender.contact" ->
          Texts.text("profiles.recommender.number", value);
      default -> value;
    };
  }
}
