package io.clientele.instructions;

import io.clientele.notices.NoticeKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InstructionNoticeKinds {

  @Bean
  NoticeKind instructionPublished() {
    return InstructionNews.PUBLISHED;
  }

  @Bean
  NoticeKind instructionDue() {
    return InstructionNews.DUE;
  }

  @Bean
  NoticeKind instructionLate() {
    return InstructionNews.LATE;
  }
}
