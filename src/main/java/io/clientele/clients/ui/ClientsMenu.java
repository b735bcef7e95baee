package io.clientele.clients.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.kit.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClientsMenu {

  @Bean
  MenuEntry clientsEntry() {
    return new MenuEntry(10, "clients.title", VaadinIcon.HANDSHAKE, ClientsView.class, null);
  }
}
