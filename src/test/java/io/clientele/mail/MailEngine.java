package io.clientele.mail;

import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/**
 * The mail engine without the web layer: the process that the kill tests kill. On purpose no
 * component, so that no other test's context finds it.
 */
@ImportAutoConfiguration({
  ConfigurationPropertiesAutoConfiguration.class,
  DataSourceAutoConfiguration.class,
  DataSourceTransactionManagerAutoConfiguration.class,
  TransactionAutoConfiguration.class,
  JdbcTemplateAutoConfiguration.class,
  JdbcClientAutoConfiguration.class,
  LiquibaseAutoConfiguration.class,
  JacksonAutoConfiguration.class
})
@ComponentScan(
    basePackages = {
      "io.clientele.kit",
      "io.clientele.journal",
      "io.clientele.documents",
      "io.clientele.company",
      "io.clientele.people",
      "io.clientele.mail"
    },
    excludeFilters =
        @ComponentScan.Filter(type = FilterType.REGEX, pattern = "io\\.clientele\\..*\\.ui\\..*"))
public class MailEngine {

  /** How many letters it is to queue first, where only its process reaches the database. */
  static final String LETTERS = "CLIENTELE_TEST_LETTERS";

  /** Runs until it is killed or its standard input ends. */
  public static void main(String[] arguments) throws Exception {
    try (var engine = start(Map.of(), arguments)) {
      var letters = engine.getEnvironment().getProperty(LETTERS, Integer.class, 0);
      if (letters > 0) {
        engine.getBean(Mail.class).queue(Letters.many(letters, 1));
      }
      System.out.println("engine runs");
      while (System.in.read() >= 0) {
        Thread.onSpinWait();
      }
    }
  }

  public static ConfigurableApplicationContext start(
      Map<String, Object> settings, String... arguments) {
    return new SpringApplicationBuilder(MailEngine.class)
        .web(WebApplicationType.NONE)
        .properties(Map.of("spring.main.lazy-initialization", "true", "server.port", "0"))
        .properties(settings)
        .run(arguments);
  }
}
