package io.clientele;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.springframework.util.FileSystemUtils;

/** Every run begins with an empty database; the unpacked server stays for the next run. */
public class FreshTestData implements LauncherSessionListener {

  static final String FOLDER = "target/test-data";

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    Path lock = Path.of(FOLDER, "portal.lock");
    if (!Files.exists(lock)) {
      return;
    }
    try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
      if (channel.tryLock() == null) {
        throw new IllegalStateException("Another test run uses " + FOLDER);
      }
      FileSystemUtils.deleteRecursively(Path.of(FOLDER, "mariadb"));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
