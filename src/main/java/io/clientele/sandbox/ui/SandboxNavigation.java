package io.clientele.sandbox.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import io.clientele.sandbox.KeptLetterId;
import java.util.Map;

/** Ways to the sandbox. */
public final class SandboxNavigation {

  private SandboxNavigation() {}

  public static void toLetters() {
    UI.getCurrent().navigate(SandboxView.class);
  }

  public static void toLetter(KeptLetterId letter) {
    UI.getCurrent()
        .navigate(
            SandboxView.class,
            new RouteParameters(Map.of(SandboxView.LETTER, Long.toString(letter.value()))));
  }
}
