package io.clientele.setup;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.Clientele;
import io.clientele.JavaProcess;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Bad surroundings end the process with one sentence, and never with a stack trace. */
class StartRefusedTests {

  @Test
  void whenAnOptionIsMisspelt() throws Exception {
    assertThat(sentenceOf("--prot=8081")).isEqualTo("The option --prot is not known.");
  }

  @Test
  void whenACommandIsGivenInPlaceOfAnOption() throws Exception {
    assertThat(sentenceOf("run"))
        .isEqualTo("\"run\" is not an option: options are written as --name=value.");
  }

  @Test
  void whenThePortIsTaken() throws Exception {
    try (ServerSocket taken = new ServerSocket(0)) {
      assertThat(sentenceOf("--server.port=" + taken.getLocalPort()))
          .startsWith("Port " + taken.getLocalPort() + " cannot be used")
          .endsWith("choose another port with --port or SERVER_PORT.");
    }
  }

  @Test
  void whenTheDataFolderIsAFile() throws Exception {
    assertThat(sentenceOf("--server.port=0", "--clientele.data=pom.xml"))
        .startsWith("The data folder ")
        .contains("cannot be written");
  }

  @Test
  void whenTheDatabaseDoesNotAnswer() throws Exception {
    Map<String, String> configured =
        Map.of("SPRING_DATASOURCE_URL", "jdbc:mariadb://127.0.0.1:1/clientele");

    assertThat(sentenceOf(configured, "--server.port=0"))
        .startsWith("The database jdbc:mariadb://127.0.0.1:1/clientele cannot be reached");
  }

  private static String sentenceOf(String... options) throws IOException, InterruptedException {
    return sentenceOf(Map.of(), options);
  }

  private static String sentenceOf(Map<String, String> environment, String... options)
      throws IOException, InterruptedException {
    try (JavaProcess portal = JavaProcess.start(environment, Clientele.class, options)) {
      assertThat(portal.awaitExit()).isEqualTo(1);
      assertThat(portal.output()).isEmpty();
      assertThat(portal.errors().strip()).hasLineCount(1);
      return portal.errors().strip();
    }
  }
}
