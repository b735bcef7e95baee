package io.clientele.sandbox.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.kit.ui.MenuEntry;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SandboxMenu {

  @Bean
  @ConditionalOnProperty("clientele.sandbox.smtp-port")
  MenuEntry sandboxLetters() {
    return new MenuEntry(900, "sandbox.letters", VaadinIcon.INBOX, SandboxView.class, null);
  }
}
