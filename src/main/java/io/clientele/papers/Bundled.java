package io.clientele.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** What comes along with the program. */
final class Bundled {

  private Bundled() {}

  static byte[] bytes(String path) {
    try (var file = Bundled.class.getResourceAsStream(path)) {
      return Objects.requireNonNull(file, path).readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
