package io.clientele;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
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

  private void mavenThatRepeatsItsArguments() throws IOException {
    Path maven = Files.writeString(tools.resolve("mvn"), "#!/bin/sh\necho \"mvn $*\"\n");
    Files.setPosixFilePermissions(maven, PosixFilePermissions.fromString("rwx------"));
  }

  private Answer launcher(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("bash", "clientele"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().merge("PATH", tools.toString(), (path, first) -> first + ":" + path);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = builder.start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Answer(process.waitFor(), text.strip());
  }

  private record Answer(int exit, String text) {}
}
