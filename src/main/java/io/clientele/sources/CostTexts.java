package io.clientele.sources;

import io.clientele.clients.FreeText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CostTexts {

  @Bean
  FreeText wordsOfCosts() {
    return new FreeText("sources_cost", "id", null, "words", CostDetails.LONGEST_WORDS);
  }
}
