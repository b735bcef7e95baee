package io.clientele;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;

/** A schema of its own on the run's one server, for what begins on an empty database. */
public final class EmptySchema implements AutoCloseable {

  private final Environment run;
  private final String name;

  private EmptySchema(Environment run, String name) {
    this.run = run;
    this.name = name;
  }

  /**
   * @param run the shared portal's settings
   */
  public static EmptySchema on(Environment run, String what) throws SQLException {
    var schema = new EmptySchema(run, "clientele_" + what);
    schema.asOwner(
        "create database " + schema.name + " character set utf8mb4 collate utf8mb4_uca1400_ai_ci",
        "grant create temporary tables on %s.* to '%s'@'127.0.0.1'"
            .formatted(schema.name, run.getRequiredProperty("spring.datasource.username")));
    return schema;
  }

  /** Options that make another portal use it. */
  public String[] options() {
    var same =
        Stream.of(
                "spring.datasource.username",
                "spring.datasource.password",
                "spring.liquibase.user",
                "spring.liquibase.password")
            .map(property -> "--" + property + "=" + run.getRequiredProperty(property));
    var url = run.getRequiredProperty("spring.datasource.url");
    return Stream.concat(
            same,
            Stream.of("--spring.datasource.url=" + url.replace("/clientele?", "/" + name + "?")))
        .toArray(String[]::new);
  }

  @Override
  public void close() throws SQLException {
    asOwner("drop database " + name);
  }

  private void asOwner(String... statements) throws SQLException {
    try (var connection =
            DriverManager.getConnection(
                run.getRequiredProperty("spring.datasource.url"),
                run.getRequiredProperty("spring.liquibase.user"),
                run.getRequiredProperty("spring.liquibase.password"));
        var statement = connection.createStatement()) {
      for (var sql : List.of(statements)) {
        statement.execute(sql);
      }
    }
  }
}
