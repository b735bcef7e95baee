package io.clientele.sandbox;

import io.clientele.setup.EmbeddedDatabase.Access;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/** A database server of its own that a test kills, and that comes back where it was. */
public final class MortalDatabase implements AutoCloseable {

  private static final Path FOLDER = Path.of("target", "mortal-database").toAbsolutePath();

  private final MariaDbServer server;
  private final Access access;
  private final Path initFile;

  private MortalDatabase() throws IOException {
    Files.createDirectories(FOLDER);
    OrphanedServer.endIn(FOLDER);
    FileSystemUtils.deleteRecursively(MariaDbFiles.data(FOLDER));
    MariaDbFiles files = MariaDbFiles.in(FOLDER);
    files.installWhereMissing();
    server = new MariaDbServer(files, FOLDER);
    access =
        new Access(
            server.url("clientele"), "clientele_owner", "owner", "clientele_app", "application");
    initFile =
        PrivateFile.write(FOLDER.resolve("mariadb.init"), EmbeddedMariaDb.initialise(access));
  }

  /** On an empty data folder. */
  public static MortalDatabase begin() throws IOException {
    MortalDatabase database = new MortalDatabase();
    database.start();
    return database;
  }

  /** Once more after a kill, at the same address. */
  public void start() throws IOException {
    server.start(initFile, access);
  }

  /** As the system does it when memory runs out: the server gets no time for anything. */
  public void kill() throws IOException {
    String pid = Files.readString(MariaDbServer.pidFile(FOLDER)).strip();
    ProcessHandle process = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    process.destroyForcibly();
    process.onExit().join();
  }

  /** What a process is told that is to use it. */
  public Map<String, String> environment() {
    return Map.of(
        "SPRING_DATASOURCE_URL", access.url(),
        "SPRING_DATASOURCE_USERNAME", access.applicationName(),
        "SPRING_DATASOURCE_PASSWORD", access.applicationPassword(),
        "SPRING_LIQUIBASE_USER", access.ownerName(),
        "SPRING_LIQUIBASE_PASSWORD", access.ownerPassword());
  }

  @Override
  public void close() {
    server.stop();
  }
}
