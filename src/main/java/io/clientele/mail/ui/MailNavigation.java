package io.clientele.mail.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import io.clientele.mail.MailId;
import java.util.Map;
import org.springframework.modulith.NamedInterface;

/** Ways to the outgoing letters. */
@NamedInterface("ui")
public final class MailNavigation {

  private MailNavigation() {}

  public static void toLetters() {
    UI.getCurrent().navigate(MailView.class);
  }

  public static void toLetter(MailId letter) {
    UI.getCurrent()
        .navigate(
            MailView.class,
            new RouteParameters(Map.of(MailView.LETTER, Long.toString(letter.value()))));
  }
}
