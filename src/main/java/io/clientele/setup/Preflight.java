package io.clientele.setup;

import io.clientele.setup.EmbeddedDatabase.Access;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.util.StringUtils;

/**
 * Looks at the surroundings before Spring builds anything, and provides a database where none is
 * configured.
 */
class Preflight implements EnvironmentPostProcessor {

  private static final String EMBEDDED_SERVERS = "META-INF/sandbox.factories";

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    OptionCheck.of(environment);
    PortCheck.of(environment);
    if (!StringUtils.hasText(environment.getProperty("spring.datasource.url"))) {
      provideDatabase(environment);
    }
    String account = DatabaseCheck.of(environment);
    put(environment, "surroundings", Map.of(GrantRights.ACCOUNT_PROPERTY, account));
    SpringFactoriesLoader.forResourceLocation(EMBEDDED_SERVERS)
        .load(EnvironmentPostProcessor.class)
        .forEach(embedded -> embedded.postProcessEnvironment(environment, application));
  }

  private static void provideDatabase(ConfigurableEnvironment environment) {
    EmbeddedDatabase embedded =
        SpringFactoriesLoader.forResourceLocation(EMBEDDED_SERVERS)
            .load(EmbeddedDatabase.class)
            .stream()
            .findFirst()
            .orElseThrow(
                () ->
                    StartRefused.because(
                        "No database is configured: set SPRING_DATASOURCE_URL (and"
                            + " SPRING_DATASOURCE_USERNAME, SPRING_DATASOURCE_PASSWORD) to a"
                            + " MariaDB 11.4 or newer."));
    Access access = embedded.startIn(Path.of(environment.getProperty("clientele.data", "data")));
    put(
        environment,
        "embedded database",
        Map.of(
            "spring.datasource.url", access.url(),
            "spring.datasource.username", access.applicationName(),
            "spring.datasource.password", access.applicationPassword(),
            "spring.liquibase.user", access.ownerName(),
            "spring.liquibase.password", access.ownerPassword()));
  }

  private static void put(
      ConfigurableEnvironment environment, String source, Map<String, Object> properties) {
    environment.getPropertySources().addFirst(new MapPropertySource(source, properties));
  }
}
