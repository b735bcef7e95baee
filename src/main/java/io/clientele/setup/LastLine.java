package io.clientele.setup;

import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The last line of a start: where the portal stands open, and as whom to sign in. */
@Component
class LastLine {

  private final ObjectProvider<SignInHint> hints;

  LastLine(ObjectProvider<SignInHint> hints) {
    this.hints = hints;
  }

  @EventListener
  @Order(Ordered.LOWEST_PRECEDENCE)
  void on(ApplicationReadyEvent ready) {
    if (ready.getApplicationContext() instanceof WebServerApplicationContext web
        && web.getWebServer() != null) {
      String address = address(web.getEnvironment(), web.getWebServer().getPort());
      System.out.println("Clientele is open at " + address + hints(address));
    }
  }

  private String hints(String address) {
    return hints
        .orderedStream()
        .map(source -> source.hint(address))
        .flatMap(Optional::stream)
        .map(hint -> " - " + hint)
        .collect(Collectors.joining());
  }

  private static String address(Environment environment, int port) {
    boolean encrypted = environment.getProperty("server.ssl.bundle") != null;
    String path = environment.getProperty("server.servlet.context-path", "");
    return "%s://localhost:%d%s".formatted(encrypted ? "https" : "http", port, path);
  }
}
