package io.clientele;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The portal's process. */
@SpringBootApplication
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://portal/portal.css")
@ColorScheme(ColorScheme.Value.SYSTEM)
@Push(transport = Transport.WEBSOCKET_XHR)
public class Clientele implements AppShellConfigurator {

  @Override
  public void configurePage(AppShellSettings settings) {
    settings.addLink("icon", "portal/favicon.svg");
  }

  public static void main(String[] arguments) {
    try {
      SpringApplication.run(Clientele.class, arguments);
    } catch (RuntimeException reported) {
      // Spring has said why; threads that were already running must not keep the process alive.
      System.exit(1);
    }
  }
}
