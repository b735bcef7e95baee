package io.clientele.instructions;

import io.clientele.clients.FreeText;
import io.clientele.kit.Reason;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What may name a person who is to be erased; what was published and signed stays as it was. */
@Configuration(proxyBeanMethods = false)
class InstructionTexts {

  @Bean
  FreeText commentsOnDecisions() {
    return new FreeText("instructions_comment", "id", null, "words", Comments.LONGEST);
  }

  @Bean
  FreeText reasonsOfOutcomes() {
    return new FreeText("instructions_paper", "id", null, "outcome_why", Reason.LONGEST);
  }
}
