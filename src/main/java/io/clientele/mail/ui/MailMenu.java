package io.clientele.mail.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.kit.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MailMenu {

  @Bean
  MenuEntry outgoingMail() {
    return new MenuEntry(120, "mail.title", VaadinIcon.ENVELOPE_O, MailView.class, null);
  }
}
