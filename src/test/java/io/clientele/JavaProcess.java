package io.clientele;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A Java process of its own, so that a test can kill it. Close ends whatever still runs. */
public final class JavaProcess implements AutoCloseable {

  /** In the environment of a process that is measured, not tested: compiled with all effort. */
  public static final String AS_FAST_AS_IT_GETS = "CLIENTELE_MEASURED";

  private final Process process;
  private final Path output;
  private final Path errors;

  private JavaProcess(Process process, Path output, Path errors) {
    this.process = process;
    this.output = output;
    this.errors = errors;
  }

  public static JavaProcess start(Class<?> main, String... arguments) throws IOException {
    return start(Map.of(), main, arguments);
  }

  public static JavaProcess start(
      Map<String, String> environment, Class<?> main, String... arguments) throws IOException {
    return start(environment, List.of(main.getName()), arguments);
  }

  /** The production jar has all its class path inside. */
  public static JavaProcess startJar(Map<String, String> environment, Path jar, String... arguments)
      throws IOException {
    return start(environment, List.of("-jar", jar.toString()), arguments);
  }

  private static JavaProcess start(
      Map<String, String> environment, List<String> program, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("--sun-misc-unsafe-memory-access=allow");
    if (!environment.containsKey(AS_FAST_AS_IT_GETS)) {
      command.add("-XX:TieredStopAtLevel=1");
    }
    command.addAll(program);
    command.addAll(List.of(arguments));
    Path output = Files.createTempFile(Path.of("target"), "process-", ".out");
    Path errors = Files.createTempFile(Path.of("target"), "process-", ".err");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(errors.toFile());
    builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    builder.environment().putAll(environment);
    return new JavaProcess(builder.start(), output, errors);
  }

  /** The first line of the output that begins so. */
  public String awaitLine(String beginning) {
    return await("a line that begins with " + beginning)
        .atMost(Duration.ofSeconds(300))
        .pollInterval(Duration.ofMillis(50))
        .until(() -> find(beginning), line -> !line.isEmpty());
  }

  public long pid() {
    return process.pid();
  }

  public int awaitExit() throws InterruptedException {
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("ended by itself").isTrue();
    return process.exitValue();
  }

  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  public void terminate() {
    process.destroy();
  }

  public String output() throws IOException {
    return Files.readString(output);
  }

  public String errors() throws IOException {
    return Files.readString(errors);
  }

  @Override
  public void close() throws IOException, InterruptedException {
    process.destroy();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      kill();
    }
    Files.delete(output);
    Files.delete(errors);
  }

  private String find(String beginning) throws IOException {
    assertThat(process.isAlive() || output().contains(beginning))
        .as("still runs; it said: %s", errors())
        .isTrue();
    return output().lines().filter(line -> line.startsWith(beginning)).findFirst().orElse("");
  }
}
