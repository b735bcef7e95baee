package io.clientele.lists.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.kit.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ListsMenu {

  @Bean
  MenuEntry listsEntry() {
    return new MenuEntry(
        530, "lists.title", VaadinIcon.LIST_UL, ListsView.class, MenuEntry.ADMINISTRATION);
  }
}
