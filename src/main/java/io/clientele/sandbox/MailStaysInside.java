package io.clientele.sandbox;

import io.clientele.setup.StartRefused;
import java.io.IOException;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/** Where no mail server is configured, the portal sends to its own sandbox. */
class MailStaysInside implements EnvironmentPostProcessor {

  /** Set only while mail stays inside; beans of the sandbox depend on it. */
  static final String PORT = "clientele.sandbox.smtp-port";

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    if (StringUtils.hasText(environment.getProperty("spring.mail.host"))) {
      return;
    }
    String port = String.valueOf(port());
    environment
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "sandbox mail",
                Map.of("spring.mail.host", "127.0.0.1", "spring.mail.port", port, PORT, port)));
  }

  private static int port() {
    try {
      return FreePort.find();
    } catch (IOException none) {
      throw StartRefused.because("No port is free for the sandbox mail: %s", none.getMessage());
    }
  }
}
