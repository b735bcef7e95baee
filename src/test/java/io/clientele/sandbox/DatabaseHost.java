package io.clientele.sandbox;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.core.env.Environment;

/**
 * What a portal does with its embedded database, without the portal. Its line of access holds the
 * address, the owner with password, the application's user with password.
 */
public class DatabaseHost {

  public static final String READY = "listening ";

  public static void main(String[] folder) throws InterruptedException {
    SpringApplication host = new SpringApplication(DatabaseHost.class);
    host.setWebApplicationType(WebApplicationType.NONE);
    Environment environment =
        host.run("--server.port=0", "--clientele.data=" + folder[0]).getEnvironment();
    System.out.println(
        READY
            + String.join(
                " ",
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getRequiredProperty("spring.liquibase.user"),
                environment.getRequiredProperty("spring.liquibase.password"),
                environment.getRequiredProperty("spring.datasource.username"),
                environment.getRequiredProperty("spring.datasource.password")));
    Thread.currentThread().join();
  }
}
