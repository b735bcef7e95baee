package io.clientele.handover;

import io.clientele.clients.FreeText;
import io.clientele.kit.Reason;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HandoverTexts {

  @Bean
  FreeText reasonsOfHandovers() {
    return new FreeText("handover_act", "id", null, "why", Reason.LONGEST);
  }
}
