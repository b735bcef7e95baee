package io.clientele.reliability;

import io.clientele.clients.ClientReferences;
import io.clientele.clients.FieldHistory;
import io.clientele.clients.FreeText;
import io.clientele.clients.HistorySource;
import io.clientele.clients.OneAlong;
import io.clientele.clients.RowsAlong;
import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.kit.Reason;
import io.clientele.kit.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class RatingHistory {

  @Bean
  FreeText reasonsOfRatings() {
    return new FreeText(
        "reliability_rating", "client_id", "client_id", "reasons", RatingDetails.LONGEST_REASONS);
  }

  @Bean
  FreeText factsOfRatings() {
    return new FreeText("reliability_fact", "id", "client_id", "words", Reason.LONGEST);
  }

  @Bean
  HistorySource ratingChanges(Journal journal) {
    return of(journal, Ratings.RATE);
  }

  @Bean
  HistorySource ratingFacts(Journal journal) {
    return of(journal, Ratings.FACT);
  }

  @Bean
  HistorySource ratingFactsRemoved(Journal journal) {
    return of(journal, Ratings.FACT_REMOVED);
  }

  private static HistorySource of(Journal journal, String action) {
    return new FieldHistory(
        journal,
        action,
        field -> Texts.text("reliability.field." + field),
        change ->
            new Change(
                change.field(),
                words(change.field(), change.before()),
                words(change.field(), change.after())));
  }

  @Bean
  ClientReferences ratingsAlong(JdbcTemplate jdbc) {
    return new OneAlong(jdbc, "ratings", "reliability_rating");
  }

  @Bean
  ClientReferences ratingFactsAlong(JdbcTemplate jdbc, JsonMapper json) {
    return new RowsAlong(jdbc, json, "rating-facts", "reliability_fact");
  }

  private static @Nullable String words(String field, @Nullable String value) {
    return value != null && field.equals("reliance") ? Reliance.valueOf(value).inWords() : value;
  }
}
