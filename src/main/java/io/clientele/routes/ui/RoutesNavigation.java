package io.clientele.routes.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.kit.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the routes. */
@Configuration(proxyBeanMethods = false)
class RoutesNavigation {

  static final String PAGE = "admin/routes";
  static final String KIND = "kind";

  @Bean
  MenuEntry routesEntry() {
    return new MenuEntry(
        527, "routes.title", VaadinIcon.ROAD_BRANCHES, RoutesView.class, MenuEntry.ADMINISTRATION);
  }
}
