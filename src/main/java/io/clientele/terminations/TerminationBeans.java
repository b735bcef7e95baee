package io.clientele.terminations;

import io.clientele.clients.FreeText;
import io.clientele.kit.Lengths;
import io.clientele.notices.NoticeKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What others are told of, and what may name a person who is to be erased. */
@Configuration(proxyBeanMethods = false)
class TerminationBeans {

  @Bean
  NoticeKind aContractWasEnded() {
    return TerminationNews.KIND;
  }

  @Bean
  FreeText reasonsOfTerminations() {
    return text("terminations_termination", "reason", TerminationDetails.LONGEST_REASON);
  }

  @Bean
  FreeText reasonsToGoOn() {
    return text("terminations_termination", "revoked_why", TerminationDetails.LONGEST_REASON);
  }

  @Bean
  FreeText whatIsToBeSettled() {
    return text("terminations_settlement", "what", Lengths.NAME);
  }

  @Bean
  FreeText notesOfSettlements() {
    return text("terminations_settlement", "note", TerminationDetails.LONGEST_REASON);
  }

  private static FreeText text(String table, String column, int longest) {
    return new FreeText(table, "id", null, column, longest);
  }
}
