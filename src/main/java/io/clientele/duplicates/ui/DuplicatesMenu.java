package io.clientele.duplicates.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.kit.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DuplicatesMenu {

  @Bean
  MenuEntry duplicatesEntry() {
    return new MenuEntry(15, "duplicates.tab", VaadinIcon.COPY_O, DuplicatesView.class, null);
  }
}
