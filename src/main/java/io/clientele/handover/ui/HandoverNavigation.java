package io.clientele.handover.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.handover.HandoverId;
import io.clientele.kit.NotFound;
import io.clientele.kit.ui.MenuEntry;
import io.clientele.people.EmployeeId;
import io.clientele.people.ui.LeaverPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to the pages about hand-overs. */
@Configuration(proxyBeanMethods = false)
class HandoverNavigation {

  static final String LIST = "handovers";

  @Bean
  MenuEntry handoversEntry() {
    return new MenuEntry(195, "handover.menu", VaadinIcon.EXCHANGE, HandoversView.class, null);
  }

  @Bean
  LeaverPage leaverPage() {
    return HandoverNavigation::open;
  }

  static void open(EmployeeId leaver) {
    UI.getCurrent().navigate("people/" + leaver.value() + "/handover");
  }

  static void open(HandoverId report) {
    UI.getCurrent().navigate(path(report));
  }

  static String path(HandoverId report) {
    return LIST + "/" + report.value();
  }

  /**
   * @throws NotFound when it is no number
   */
  static long number(String written) {
    if (!written.matches("[0-9]{1,18}")) {
      throw new NotFound();
    }
    return Long.parseLong(written);
  }
}
