package io.clientele.sandbox;

import io.clientele.setup.EmbeddedDatabase;
import io.clientele.setup.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.boot.SpringApplication;

/**
 * A real MariaDB server below the data folder. It outlives neither the portal nor, when the portal
 * was killed, the portal's next start.
 */
class EmbeddedMariaDb implements EmbeddedDatabase {

  private static final String DATABASE = "clientele";
  private static final String OWNER = "clientele_owner";
  private static final String APPLICATION = "clientele_app";

  private final SecureRandom random = new SecureRandom();

  @Override
  public Access startIn(Path dataFolder) {
    Path folder = dataFolder.toAbsolutePath().normalize();
    PortalLock lock = PortalLock.on(folder);
    try {
      return start(folder, lock);
    } catch (IOException unusable) {
      throw StartRefused.because(
          "The data folder %s cannot be used: %s", folder, unusable.getMessage());
    }
  }

  private Access start(Path folder, PortalLock lock) throws IOException {
    OrphanedServer.endIn(folder);
    MariaDbFiles files = MariaDbFiles.in(folder);
    files.installWhereMissing();
    MariaDbServer server = new MariaDbServer(files, folder);
    Access access = new Access(server.url(DATABASE), OWNER, password(), APPLICATION, password());
    Path initFile = PrivateFile.write(folder.resolve("mariadb.init"), initialise(access));
    SpringApplication.getShutdownHandlers().add(() -> close(server, lock));
    server.start(initFile, access);
    Files.delete(initFile);
    return access;
  }

  /** Handlers run after the application context has closed: nobody uses the server any more. */
  private static void close(MariaDbServer server, PortalLock lock) {
    server.stop();
    lock.release();
  }

  /**
   * One statement per line: the server reads its init file so. The owner may make further schemas
   * beside the portal's, to begin on an empty one without another server.
   */
  static String initialise(Access access) {
    return """
    create database if not exists clientele character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
    create user if not exists '%1$s'@'127.0.0.1';
    alter user '%1$s'@'127.0.0.1' identified by '%2$s';
    grant all privileges on `clientele%%`.* to '%1$s'@'127.0.0.1' with grant option;
    create user if not exists '%3$s'@'127.0.0.1';
    alter user '%3$s'@'127.0.0.1' identified by '%4$s';
    grant create temporary tables on clientele.* to '%3$s'@'127.0.0.1';
    """
        .formatted(
            access.ownerName(),
            access.ownerPassword(),
            access.applicationName(),
            access.applicationPassword());
  }

  private String password() {
    byte[] bytes = new byte[24];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
