package io.clientele.sources;

import io.clientele.clients.ListField;
import io.clientele.people.Scopes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the figures of sources open the list of clients by. */
@Configuration(proxyBeanMethods = false)
class SourceFields {

  @Bean
  ListField withoutSource() {
    return ListField.belowTheHead(Sourceless.KEY, "sources.filter.sourceless", 21)
        .with(Sourceless.filter());
  }

  @Bean
  ListField recommendedBy(JdbcClient jdbc, Scopes scopes) {
    return ListField.belowTheHead(RecommendedBy.KEY, "sources.filter.recommender", 51)
        .with(new RecommendedBy(jdbc, scopes));
  }
}
