package io.clientele.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.Clientele;
import io.clientele.JavaProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

class EmbeddedMariaDbTests {

  private static final Path FOLDER = Path.of("target", "test kills").toAbsolutePath();

  @BeforeEach
  @AfterEach
  void endWhatWasLeft() throws IOException {
    if (Files.isDirectory(FOLDER)) {
      OrphanedServer.endIn(FOLDER);
      FileSystemUtils.deleteRecursively(FOLDER.resolve("mariadb"));
    }
  }

  @Test
  void keepsItsDataWhenThePortalIsKilled() throws Exception {
    long orphan;
    try (JavaProcess killed = host()) {
      write(killed, "create table kept (word varchar(20))", "insert into kept values ('kept')");
      killed.kill();
      orphan = serverPid();
      assertThat(ProcessHandle.of(orphan)).isPresent();
    }

    try (JavaProcess next = host()) {
      assertThat(read(next, "select word from kept")).isEqualTo("kept");
      assertThat(ProcessHandle.of(orphan)).isEmpty();
    }
  }

  @Test
  void keepsItsDataWhenTheServerIsKilledToo() throws Exception {
    try (JavaProcess killed = host()) {
      write(killed, "create table kept (word varchar(20))", "insert into kept values ('kept')");
      ProcessHandle server = ProcessHandle.of(serverPid()).orElseThrow();
      server.destroyForcibly();
      server.onExit().join();
      killed.kill();
    }

    try (JavaProcess next = host()) {
      assertThat(read(next, "select word from kept")).isEqualTo("kept");
    }
  }

  @Test
  void stopsItsServerWhenThePortalStops() throws Exception {
    try (JavaProcess portal = host()) {
      portal.awaitLine(DatabaseHost.READY);
      long server = serverPid();

      portal.terminate();
      portal.awaitExit();

      Awaitility.await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> ProcessHandle.of(server).isEmpty());
      assertThat(Files.readString(FOLDER.resolve("mariadb.log"))).contains("Shutdown complete");
    }
  }

  @Test
  void leavesTheDataFolderToThePortalThatRunsOnIt() throws Exception {
    try (JavaProcess first = host()) {
      first.awaitLine(DatabaseHost.READY);

      try (JavaProcess second = portal(Map.of(), "--clientele.data=" + FOLDER)) {
        assertThat(second.awaitExit()).isEqualTo(1);
        assertThat(second.errors())
            .isEqualToIgnoringNewLines(
                "The data folder "
                    + FOLDER
                    + " is in use by a running portal: stop that one, or choose another folder"
                    + " with --data.");
      }
      assertThat(read(first, "select 'alive'")).isEqualTo("alive");
    }
  }

  @Test
  void neverEndsAForeignProcess() throws Exception {
    Files.createDirectories(FOLDER);
    try (JavaProcess foreign = JavaProcess.start(Foreigner.class)) {
      String pid = foreign.awaitLine("waiting ").substring("waiting ".length());
      Files.writeString(FOLDER.resolve("mariadb.pid"), pid);

      OrphanedServer.endIn(FOLDER);

      assertThat(ProcessHandle.of(Long.parseLong(pid))).isPresent();
      assertThat(FOLDER.resolve("mariadb.pid")).doesNotExist();
    }
  }

  @Test
  void thePortalRefusesADatabaseThatWouldLoseLetters() throws Exception {
    try (JavaProcess host = host()) {
      write(host, "alter database clientele character set latin1");
      List<String> access = access(host);

      Map<String, String> configured =
          Map.of(
              "SPRING_DATASOURCE_URL", access.get(1),
              "SPRING_DATASOURCE_USERNAME", access.get(2),
              "SPRING_DATASOURCE_PASSWORD", access.get(3));
      try (JavaProcess portal = portal(configured)) {
        assertThat(portal.awaitExit()).isEqualTo(1);
        assertThat(portal.errors())
            .isEqualToIgnoringNewLines(
                "The database clientele has the character set latin1 and would lose letters: run"
                    + " ALTER DATABASE `clientele` CHARACTER SET utf8mb4 COLLATE"
                    + " utf8mb4_uca1400_ai_ci.");
        assertThat(portal.output()).isEmpty();
      }
    }
  }

  private static JavaProcess host() throws IOException {
    return JavaProcess.start(DatabaseHost.class, FOLDER.toString());
  }

  private static JavaProcess portal(Map<String, String> environment, String... options)
      throws IOException {
    String[] all = new String[options.length + 1];
    all[0] = "--server.port=0";
    System.arraycopy(options, 0, all, 1, options.length);
    return JavaProcess.start(environment, Clientele.class, all);
  }

  private static long serverPid() throws IOException {
    return Long.parseLong(Files.readString(MariaDbServer.pidFile(FOLDER)).strip());
  }

  private static List<String> access(JavaProcess host) {
    return List.of(host.awaitLine(DatabaseHost.READY).split(" "));
  }

  private static Connection connect(JavaProcess host) throws SQLException {
    List<String> access = access(host);
    return DriverManager.getConnection(access.get(1), access.get(2), access.get(3));
  }

  private static void write(JavaProcess host, String... statements) throws SQLException {
    try (Connection connection = connect(host);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static String read(JavaProcess host, String query) throws SQLException {
    try (Connection connection = connect(host);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      assertThat(rows.next()).isTrue();
      return rows.getString(1);
    }
  }

  static final class Foreigner {

    /** Until it is ended, or the test is gone. */
    public static void main(String[] none) throws IOException {
      System.out.println("waiting " + ProcessHandle.current().pid());
      System.in.read();
    }
  }
}
