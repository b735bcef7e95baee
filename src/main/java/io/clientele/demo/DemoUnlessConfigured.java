package io.clientele.demo;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * The embedded database begins with demo data unless that is declined; a configured one does not.
 */
class DemoUnlessConfigured implements EnvironmentPostProcessor {

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    var embedded = environment.getPropertySources().contains("embedded database");
    environment
        .getPropertySources()
        .addLast(new MapPropertySource("demo data", Map.of("clientele.demo", embedded)));
  }
}
