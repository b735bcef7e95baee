package io.clientele.browser;

import io.clientele.Clientele;
import io.clientele.JavaProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/**
 * The portal as {@code ./clientele run} starts it, in a process of its own with demo data: begun
 * once, on an empty folder, for all browser tests of a run.
 */
final class RunningPortal {

  private static final Path FOLDER = Path.of("target", "browser-data");
  private static final int PORT = freePort();

  private static JavaProcess process;

  private RunningPortal() {}

  static synchronized String address() {
    if (process == null) {
      empty();
      Runtime.getRuntime().addShutdownHook(new Thread(RunningPortal::end));
      start();
    }
    return "http://localhost:" + PORT;
  }

  /** As when the machine loses its power, and is switched on again. */
  static synchronized void killAndStartAgain() throws InterruptedException {
    process.kill();
    start();
  }

  private static void start() {
    try {
      process =
          JavaProcess.start(Clientele.class, "--server.port=" + PORT, "--clientele.data=" + FOLDER);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    process.awaitLine("Clientele is open");
  }

  private static void end() {
    if (process == null) {
      return;
    }
    try {
      process.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void empty() {
    try {
      FileSystemUtils.deleteRecursively(FOLDER);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
