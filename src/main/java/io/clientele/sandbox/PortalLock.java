package io.clientele.sandbox;

import io.clientele.setup.StartRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Held by a living portal on its data folder; the system drops it when the portal is killed. */
final class PortalLock {

  private final FileChannel channel;

  private PortalLock(FileChannel channel) {
    this.channel = channel;
  }

  static PortalLock on(Path folder) {
    try {
      Files.createDirectories(folder);
      FileChannel channel =
          FileChannel.open(
              folder.resolve("portal.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        channel.close();
        throw StartRefused.because(
            "The data folder %s is in use by a running portal: stop that one, or choose another"
                + " folder with --data.",
            folder);
      }
      return new PortalLock(channel);
    } catch (IOException unusable) {
      throw StartRefused.because(
          "The data folder %s cannot be written: make it writable, or choose another with --data.",
          folder);
    }
  }

  void release() {
    try {
      channel.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException samePortal) {
      return null;
    }
  }
}
