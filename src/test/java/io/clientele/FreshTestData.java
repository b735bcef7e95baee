package io.clientele;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.springframework.util.FileSystemUtils;

/** Every run begins with an empty database; the unpacked server stays for the next run. */
public class FreshTestData implements LauncherSessionListener {

  static final String FOLDER = "target/test-data";

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    try {
      FileSystemUtils.deleteRecursively(Path.of(FOLDER, "mariadb"));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
