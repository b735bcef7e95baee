package io.clientele.obligations;

import io.clientele.notices.NoticeKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ObligationNoticeKinds {

  @Bean
  NoticeKind obligationOwed() {
    return ObligationNews.OWED;
  }

  @Bean
  NoticeKind obligationDue() {
    return ObligationNews.DUE;
  }

  @Bean
  NoticeKind obligationKept() {
    return ObligationNews.KEPT;
  }

  @Bean
  NoticeKind contractEnding() {
    return ContractEnds.KIND;
  }
}
