package io.clientele.sources.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.kit.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the page of the sources. */
@Configuration(proxyBeanMethods = false)
class SourcesNavigation {

  static final String PAGE = "sources";

  @Bean
  MenuEntry sourcesEntry() {
    return new MenuEntry(25, "sources.title", VaadinIcon.BAR_CHART_H, SourcesView.class, null);
  }
}
