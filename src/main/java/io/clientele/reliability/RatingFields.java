package io.clientele.reliability;

import io.clientele.clients.FieldFilter;
import io.clientele.clients.FieldFilter.Condition;
import io.clientele.clients.ListField;
import io.clientele.clients.ListField.Shown;
import io.clientele.clients.Narrowing;
import io.clientele.company.CompanyZone;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How far one can rely on the clients of the list. */
@Configuration(proxyBeanMethods = false)
class RatingFields {

  private static final String TABLE = "reliability_rating";

  @Bean
  ListField clientRating() {
    return ListField.belowTheHead("rating", "reliability.field.reliance", 100)
        .with(FieldFilter.names(TABLE, "reliance", Reliance.class, Reliance::inWords))
        .with(Shown.of(TABLE, "reliance", value -> Reliance.valueOf(value).inWords()));
  }

  @Bean
  ListField clientReviewDue(CompanyZone zone) {
    return ListField.belowTheHead("review", "reliability.filter.review", 110)
        .with(FieldFilter.yes(() -> reviewBefore(zone.today())));
  }

  /** By whether the day has passed on which somebody wanted to look at the rating again. */
  private static Condition reviewBefore(LocalDate today) {
    return new Condition(
        Narrowing.byRow(TABLE, "f.review_on < :reviewDue"),
        Map.of("reviewDue", Date.valueOf(today)));
  }
}
