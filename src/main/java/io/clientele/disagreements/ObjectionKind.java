package io.clientele.disagreements;

import io.clientele.notices.NoticeKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ObjectionKind {

  @Bean
  NoticeKind aClientObjected() {
    return ObjectionNews.KIND;
  }
}
