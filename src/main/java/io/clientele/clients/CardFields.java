package io.clientele.clients;

import io.clientele.clients.ListField.Shown;
import io.clientele.company.CompanyZone;
import java.util.function.UnaryOperator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When a card came and when its client was won. */
@Configuration(proxyBeanMethods = false)
class CardFields {

  @Bean
  ListField yearOfCard(CompanyZone zone) {
    return ListField.belowTheHead("came", "clients.filter.came", 5)
        .with(new YearFilter("created_at", zone));
  }

  @Bean
  ListField yearWon(CompanyZone zone) {
    return ListField.belowTheHead("won", "clients.filter.won", 6)
        .with(new YearFilter("won_at", zone))
        .with(new Shown("date_format(c.won_at, '%Y-%m-%d')", UnaryOperator.identity()));
  }
}
