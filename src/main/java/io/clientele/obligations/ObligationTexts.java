package io.clientele.obligations;

import io.clientele.clients.FreeText;
import io.clientele.kit.Lengths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Words about obligations that may name a person who is erased. */
@Configuration(proxyBeanMethods = false)
class ObligationTexts {

  private static final String TABLE = "obligations_obligation";

  @Bean
  FreeText obligationWords() {
    return new FreeText("obligations_step", "id", null, "words", ObligationDetails.LONGEST_WORDS);
  }

  @Bean
  FreeText obligationWhat() {
    return new FreeText(TABLE, "id", null, "what", ObligationDetails.LONGEST);
  }

  @Bean
  FreeText obligationEvent() {
    return new FreeText(TABLE, "id", null, "due_event", Lengths.NAME);
  }

  @Bean
  FreeText obligationEvidence() {
    return new FreeText(TABLE, "id", null, "evidence", ObligationDetails.LONGEST_WORDS);
  }
}
