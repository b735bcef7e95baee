package io.clientele.segments.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.kit.ui.MenuEntry;
import io.clientele.segments.SegmentId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to the segments' pages. */
@Configuration(proxyBeanMethods = false)
class SegmentsNavigation {

  static final String LIST = "segments";

  static void openList() {
    UI.getCurrent().navigate(LIST);
  }

  static void open(SegmentId segment) {
    UI.getCurrent().navigate(path(segment));
  }

  static String path(SegmentId segment) {
    return LIST + "/" + segment.value();
  }

  @Bean
  MenuEntry segmentsEntry() {
    return new MenuEntry(20, "segments.title", VaadinIcon.PIE_CHART, SegmentsView.class, null);
  }
}
