package io.clientele.approvals;

import io.clientele.notices.NoticeKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ApprovalKinds {

  @Bean
  NoticeKind itIsYourTurn() {
    return RoundNews.TURN;
  }

  @Bean
  NoticeKind whatYouSubmitted() {
    return RoundNews.MINE;
  }

  @Bean
  NoticeKind nobodyToApprove() {
    return RoundNews.VACANT;
  }
}
