package io.clientele;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.kit.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever is told no about contracts and what is approved learns what to do instead. */
@Duty("E3")
class RefusalsTests {

  private static final List<String> MODULES =
      List.of("routes", "approvals", "clauses", "contracts", "disagreements");
  private static final Pattern KEY =
      Pattern.compile("\"([a-z]+\\.(?:refused|gate|way-on)\\.[A-Za-z.-]*)\"");

  /** What one can be told to do. */
  private static final List<String> VERBS =
      Arrays.asList(
          ("add agree answer ask choose copy correct enter fetch give go hand leave let make name"
                  + " offer put publish record reopen rename restore retire say settle shorten sign"
                  + " submit take wait withdraw write amend change draft revoke")
              .split(" "));

  /** Some say that nothing is to be done, or by whom it is done. */
  private static final List<String> NOT_BY_THEM =
      List.of("Nothing is left", "It is signed by", "It is decided by");

  /** They only introduce what another text says. */
  private static final List<String> BEFORE_ANOTHER =
      List.of(
          "contracts.refused.gate",
          "contracts.refused.amendment",
          "clauses.refused.problem",
          "disagreements.gate.named");

  @Test
  void everyRefusalSaysWhatToDo() throws IOException {
    var asked = new TreeSet<String>();
    for (var module : MODULES) {
      KEY.matcher(sources(module)).results().map(found -> found.group(1)).forEach(asked::add);
    }
    var keys =
        Texts.keys().stream()
            .filter(key -> asked.stream().anyMatch(part -> belongs(key, part)))
            .filter(key -> !BEFORE_ANOTHER.contains(key))
            .toList();

    assertThat(keys).hasSizeGreaterThan(50);
    assertThat(keys).filteredOn(key -> !saysWhatToDo(Texts.text(key))).isEmpty();
  }

  private static boolean belongs(String key, String part) {
    return part.endsWith(".") ? key.startsWith(part) : key.equals(part);
  }

  /** What closes with “{2}” is closed by the way on from where it stands. */
  private static boolean saysWhatToDo(String words) {
    return words.endsWith(" {2}")
        || NOT_BY_THEM.stream().anyMatch(words::contains)
        || Stream.of(words.split("[.:;,] | then | or "))
            .map(part -> part.strip().split(" ")[0].toLowerCase())
            .anyMatch(VERBS::contains);
  }

  private static String sources(String module) throws IOException {
    try (var files = Files.walk(Path.of("src/main/java/io/clientele", module))) {
      var all = new StringBuilder();
      for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        all.append(Files.readString(file)).append('\n');
      }
      return all.toString();
    }
  }
}
