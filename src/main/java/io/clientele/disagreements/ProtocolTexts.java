package io.clientele.disagreements;

import io.clientele.clients.FreeText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What may name a person who is to be erased; wordings are the contract's, and stay. */
@Configuration(proxyBeanMethods = false)
class ProtocolTexts {

  @Bean
  FreeText wordsOfStatements() {
    return new FreeText("disagreements_statement", "id", null, "words", Disagreement.LONGEST_WORDS);
  }

  @Bean
  FreeText objectionsOfClients() {
    return new FreeText(
        "disagreements_disagreement", "id", null, "objection", Disagreement.LONGEST_WORDS);
  }
}
