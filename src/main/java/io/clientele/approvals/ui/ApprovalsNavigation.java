package io.clientele.approvals.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.approvals.AnswerFilter;
import io.clientele.approvals.RoundId;
import io.clientele.kit.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to what is approved. */
@Configuration(proxyBeanMethods = false)
public class ApprovalsNavigation {

  static final String PAGE = "approvals";
  static final String SHOW = "show";

  @Bean
  MenuEntry approvalsEntry() {
    return new MenuEntry(
        90, "approvals.title", VaadinIcon.CHECK_SQUARE_O, ApprovalsView.class, null);
  }

  static final String ANSWERED = PAGE + "?" + SHOW + "=answered";

  static String answered(AnswerFilter which) {
    return ANSWERED + "&" + which.query();
  }

  /** The address of a round. */
  public static String path(RoundId round) {
    return PAGE + "/" + round.value();
  }
}
