package io.clientele.contracts;

import io.clientele.routes.RoutedKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ContractKinds {

  @Bean
  RoutedKind contractKind() {
    return new RoutedKind(Contracts.KIND, "contracts.kind", ContractApproval.FACTS);
  }
}
