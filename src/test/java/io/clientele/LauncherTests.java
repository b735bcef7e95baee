package io.clientele;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class LauncherTests {

  @TempDir Path tools;

  @Test
  void saysItsCommandsToWhoeverAsksForAnother() throws Exception {
    for (String command : List.of("", "start", "--help")) {
      Answer answer = launcher(command);

      assertThat(answer.exit()).isEqualTo(2);
      assertThat(answer.text())
          .hasLineCount(1)
          .startsWith("Use ./clientele run [--port N] [--data DIR] [--no-demo]");
    }
  }

  @Test
  void refusesAnUnknownOption() throws Exception {
    assertThat(launcher("run", "--prot", "8081"))
        .satisfies(answer -> assertThat(answer.exit()).isEqualTo(2))
        .satisfies(
            answer -> assertThat(answer.text()).startsWith("run does not know --prot. Use "));
    assertThat(launcher("test", "--fast").exit()).isEqualTo(2);
    assertThat(launcher("run", "--port", "65536").text())
        .isEqualTo("--port needs a number up to 65535.");
    assertThat(launcher("run", "--data").text()).isEqualTo("--data needs a folder.");
  }

  @Test
  void listsTheBenchmarksToWhoeverNamesNone() throws Exception {
    assertThat(launcher("bench").exit()).isEqualTo(2);
    assertThat(launcher("bench", "nothing").text())
        .startsWith("bench needs one of these names: ")
        .contains("start");
  }

  @Test
  void leavesOutWhatItIsToldTo() throws Exception {
    mavenThatRepeatsItsArguments();

    assertThat(launcher("test", "--no-browser").text())
        .isEqualTo(
            "mvn -B -ntp verify -DexcludedGroups=long,browser\nThe browser tests were left out.");
    assertThat(launcher("test", "--long", "--no-browser").text())
        .startsWith("mvn -B -ntp verify -DexcludedGroups=browser -Dclientele.long=true\n");
  }

  @Test
  void saysWhatToInstallWhereThereIsNoJdk25() throws Exception {
    onlyPlainTools();
    tool("java", "echo 'a JRE of another age'");
    for (String command : List.of("run", "test --no-browser", "bench start")) {
      Answer answer = launcher(bare(), command.split(" "));

      assertThat(answer.exit()).isEqualTo(1);
      assertThat(answer.text())
          .hasLineCount(1)
          .startsWith("No JDK 25 was found")
          .endsWith("install one (for instance from adoptium.net) or set JAVA_HOME.");
    }
  }

  @Test
  void takesNoJdkOfAnotherVersionForOne() throws Exception {
    onlyPlainTools();
    Path jdk = Files.createDirectories(tools.resolve("jdks/jdk-24/bin")).getParent();
    executable(jdk.resolve("bin/javac"), "");
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"24.0.2\"\n");
    mavenThatRepeatsItsArguments();
    Map<String, String> there = with(bare(), "CLIENTELE_JDKS", tools.resolve("jdks").toString());
    assertThat(launcher(there, "test", "--no-browser").text()).startsWith("No JDK 25 was found");

    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"25.0.1\"\n");

    assertThat(launcher(there, "test", "--no-browser").text()).startsWith("mvn -B -ntp verify");
  }

  @Test
  void installsChromiumWhereItMay() throws Exception {
    onlyPlainTools();
    mavenThatRepeatsItsArguments();
    tool("id", "echo 0");
    tool(
        "apt-get",
        """
        echo "apt-get $*" >>'%1$s/calls'
        [ "$1" = update ] || { printf '#!/bin/sh\\n' >'%1$s/chromium'; /bin/chmod +x '%1$s/chromium'; }
        """
            .formatted(tools));

    Answer answer = launcher(ownJdk(), "test");

    assertThat(answer.text())
        .isEqualTo(
            """
            No Chromium was found: installing Debian's package chromium for the browser tests.
            mvn -B -ntp verify -DexcludedGroups=long""");
    assertThat(answer.exit()).isZero();
    assertThat(tools.resolve("calls"))
        .hasContent(
            "apt-get update -qq\napt-get install -y -qq --no-install-recommends chromium\n");
  }

  @Test
  void saysWhatToInstallWhereItMayNot() throws Exception {
    onlyPlainTools();
    mavenThatRepeatsItsArguments();
    tool("id", "echo 1000");
    tool("apt-get", "echo called >'%s/calls'".formatted(tools));

    Answer answer = launcher(ownJdk(), "test");

    assertThat(answer.exit()).isEqualTo(1);
    assertThat(answer.text())
        .isEqualTo(
            "The browser tests need Chromium or Chrome: install it (Debian: apt-get install"
                + " chromium), name it in CHROMIUM, or leave them out with --no-browser.");
    assertThat(tools.resolve("calls")).doesNotExist();
  }

  @Test
  void failsWhenTheInstallationFails() throws Exception {
    onlyPlainTools();
    mavenThatRepeatsItsArguments();
    tool("id", "echo 0");
    tool("apt-get", "exit 100");

    Answer answer = launcher(ownJdk(), "test");

    assertThat(answer.exit()).isEqualTo(1);
    assertThat(answer.text()).endsWith("or leave them out with --no-browser.");
    assertThat(answer.text()).doesNotContain("mvn");
  }

  @Test
  void takesTheBrowserThatIsThere() throws Exception {
    onlyPlainTools();
    tool("mvn", "echo \"mvn with $CHROMIUM\"");
    tool("id", "echo 0");
    tool("apt-get", "exit 100");
    tool("chromium-browser", "");

    assertThat(launcher(ownJdk(), "test").text())
        .isEqualTo("mvn with " + tools.resolve("chromium-browser"));
    Path named = executable(tools.resolve("my-chrome"), "");
    assertThat(launcher(with(ownJdk(), "CHROMIUM", named.toString()), "test").text())
        .isEqualTo("mvn with " + named);
  }

  @Test
  void saysWhatToInstallWhereThereIsNoMaven() throws Exception {
    onlyPlainTools();

    Answer answer = launcher(ownJdk(), "test", "--no-browser");

    assertThat(answer.exit()).isEqualTo(1);
    assertThat(answer.text()).hasLineCount(1).startsWith("Maven (mvn) is not on the PATH");
  }

  private void mavenThatRepeatsItsArguments() throws IOException {
    tool("mvn", "echo \"mvn $*\"");
  }

  /** A PATH with what every Unix has, and neither Java, Maven nor a browser. */
  private void onlyPlainTools() throws IOException {
    for (String name : List.of("dirname", "readlink", "grep", "basename", "sed", "tr", "awk")) {
      tool(name, "exec /usr/bin/env PATH=/usr/bin:/bin %s \"$@\"".formatted(name));
    }
  }

  private void tool(String name, String script) throws IOException {
    executable(tools.resolve(name), script);
  }

  private static Path executable(Path file, String script) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    return file;
  }

  /** A machine on which nothing is installed, whatever this one has. */
  private Map<String, String> bare() {
    return Map.of(
        "PATH", tools.toString(), "HOME", tools.toString(), "CLIENTELE_JDKS", tools.toString());
  }

  private Map<String, String> ownJdk() {
    return with(bare(), "JAVA_HOME", System.getProperty("java.home"));
  }

  private static Map<String, String> with(
      Map<String, String> environment, String name, String value) {
    Map<String, String> more = new HashMap<>(environment);
    more.put(name, value);
    return more;
  }

  private Answer launcher(String... arguments) throws IOException, InterruptedException {
    return launcher(
        Map.of(
            "PATH",
            tools + ":" + System.getenv("PATH"),
            "JAVA_HOME",
            System.getProperty("java.home")),
        arguments);
  }

  private static Answer launcher(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("/bin/bash", "clientele"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process = builder.start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Answer(process.waitFor(), text.strip());
  }

  private record Answer(int exit, String text) {}
}
