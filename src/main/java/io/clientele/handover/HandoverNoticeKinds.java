package io.clientele.handover;

import io.clientele.notices.NoticeKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HandoverNoticeKinds {

  @Bean
  NoticeKind handedOverToYou() {
    return HandoverNews.YOURS;
  }
}
