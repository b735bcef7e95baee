package io.clientele.shell;

import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.kit.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ShellMenu {

  @Bean
  MenuEntry day() {
    return new MenuEntry(0, "shell.day", VaadinIcon.SUN_O, DayView.class, null);
  }
}
