package io.clientele;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** The portal once more, on the same database: what it is after a restart. */
public final class SecondPortal {

  private static final List<String> SAME =
      List.of(
          "clientele.data",
          "spring.datasource.url",
          "spring.datasource.username",
          "spring.datasource.password");

  private SecondPortal() {}

  /**
   * @param first the settings of the one that runs
   */
  public static ConfigurableApplicationContext start(Environment first) {
    var settings =
        Stream.concat(
            SAME.stream().map(name -> "--" + name + "=" + first.getRequiredProperty(name)),
            Stream.of("--clientele.demo=false"));
    return new SpringApplicationBuilder(Clientele.class)
        .properties(
            Map.of(
                "spring.main.lazy-initialization", "true",
                "spring.liquibase.enabled", "false",
                "server.port", "0"))
        .run(settings.toArray(String[]::new));
  }
}
