package io.clientele.letters.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.kit.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LettersMenu {

  /** Just above the ledger of all mail. */
  @Bean
  MenuEntry lettersEntry() {
    return new MenuEntry(115, "letters.letters", VaadinIcon.PENCIL, LettersView.class, null);
  }
}
