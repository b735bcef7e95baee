package io.clientele.reliability;

import io.clientele.clients.ClientReferences;
import io.clientele.clients.FieldHistory;
import io.clientele.clients.FreeText;
import io.clientele.clients.HistorySource;
import io.clientele.clients.OneAlong;
import io.clientele.clients.RowsAlong;
import io.clientele.journal.Journal;
import io.clientele.kit.Reason;
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
    return new FieldHistory(
        journal,
        "reliability.field.",
        RatingHistory::words,
        Ratings.RATE,
        Ratings.FACT,
        Ratings.FACT_REMOVED);
  }

  @Bean
  ClientReferences ratingsAlong(JdbcTemplate jdbc) {
    return new OneAlong(jdbc, "ratings", "reliability_rating");
  }

  @Bean
  ClientReferences ratingFactsAlong(JdbcTemplate jdbc, JsonMapper json) {
    return new RowsAlong(jdbc, json, "rating-facts", "reliability_fact");
  }

  private static String words(String field, String value) {
    return field.equals("reliance") ? Reliance.valueOf(value).inWords() : value;
  }
}
