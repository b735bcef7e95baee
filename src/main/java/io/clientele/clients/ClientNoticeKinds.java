package io.clientele.clients;

import io.clientele.notices.NoticeKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClientNoticeKinds {

  @Bean
  NoticeKind newClient() {
    return ClientNews.NEW;
  }

  @Bean
  NoticeKind clientIsYours() {
    return ClientNews.YOURS;
  }
}
