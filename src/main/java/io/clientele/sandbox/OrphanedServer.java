package io.clientele.sandbox;

import io.clientele.setup.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The server that a killed portal left running on the data folder. */
final class OrphanedServer {

  private static final int PATIENCE_SECONDS = 30;

  private OrphanedServer() {}

  static void endIn(Path folder) throws IOException {
    Path pidFile = MariaDbServer.pidFile(folder);
    if (!Files.exists(pidFile)) {
      return;
    }
    Optional<ProcessHandle> orphan =
        processOf(Files.readString(pidFile)).filter(process -> servesFrom(process, folder));
    if (orphan.isPresent()) {
      end(orphan.get());
    }
    Files.deleteIfExists(pidFile);
  }

  private static Optional<ProcessHandle> processOf(String pid) {
    String digits = pid.strip();
    return digits.matches("\\d{1,10}")
        ? ProcessHandle.of(Long.parseLong(digits))
        : Optional.empty();
  }

  /** A number is soon given to another process: only one that serves this folder is ended. */
  private static boolean servesFrom(ProcessHandle process, Path folder) {
    String wanted = MariaDbServer.dataArgument(folder);
    return process
        .info()
        .arguments()
        .map(arguments -> Arrays.asList(arguments).contains(wanted))
        .orElse(false);
  }

  private static void end(ProcessHandle server) {
    server.destroy();
    try {
      server.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException stuck) {
      server.destroyForcibly();
      server.onExit().join();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw StartRefused.because("The start was interrupted.");
    }
  }
}
