package io.clientele.contacts.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.kit.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ContactsMenu {

  @Bean
  MenuEntry erasureEntry() {
    return new MenuEntry(
        590,
        "contacts.erasure",
        VaadinIcon.ERASER,
        PersonErasureView.class,
        MenuEntry.ADMINISTRATION);
  }
}
