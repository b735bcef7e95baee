package io.clientele;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * Real lists and mails that lie beside the project and are no part of it. Where they are missing,
 * the test is skipped; in a continuous integration it fails.
 */
public final class GivenData {

  private static final Path FOLDER =
      Path.of(System.getenv().getOrDefault("CLIENTELE_GIVEN_DATA", "../shared/data"));

  private GivenData() {}

  /** For instance {@code northwind/customers.csv}. */
  public static Path path(String name) {
    var path = FOLDER.resolve(name);
    if (!Files.exists(path)) {
      if ("true".equals(System.getenv("CI"))) {
        fail("There is no " + path);
      }
      Assumptions.abort("There is no " + path);
    }
    return path;
  }

  public static byte[] bytes(String name) {
    try {
      return Files.readAllBytes(path(name));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
