package io.clientele;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.kit.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every text has its key, and every key its text. */
class TextsTests {

  private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z0-9_-]+)*\\.?)\"");
  private static final Pattern ASKED_FOR =
      Pattern.compile(
          "(?:\\btext|because|Text\\.of|inWords)\\(\\s*\"([a-z]+\\.[A-Za-z0-9_.-]*[A-Za-z0-9_-])\"\\s*[,)]");

  @Test
  void everyKeyThatIsAskedForHasAText() throws IOException {
    var asked = ASKED_FOR.matcher(sources()).results().map(found -> found.group(1)).distinct();

    assertThat(asked.filter(key -> !Texts.has(key))).isEmpty();
  }

  @Test
  void everyTextIsAskedFor() throws IOException {
    var literals =
        LITERAL
            .matcher(sources())
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toSet());
    var unused = new TreeSet<String>();
    for (var key : Texts.keys()) {
      var begun = literals.stream().anyMatch(part -> part.endsWith(".") && key.startsWith(part));
      if (!begun && !literals.contains(key)) {
        unused.add(key);
      }
    }

    assertThat(unused).isEmpty();
  }

  @Test
  void textsUseTypographicApostrophesAndWellFormedPlaces() {
    for (var key : Texts.keys()) {
      var words = Texts.text(key);
      assertThat(words).as(key).doesNotContain("'").isNotBlank();
      new MessageFormat(words);
    }
  }

  @Test
  void whoAsksForALanguageThatThereIsNotReadsEnglish() {
    assertThat(Texts.text(Locale.of("xx"), "kit.save")).isEqualTo(Texts.text("kit.save"));
  }

  private static String sources() throws IOException {
    try (var files = Files.walk(Path.of("src/main/java"))) {
      var all = new StringBuilder();
      for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        all.append(Files.readString(file)).append('\n');
      }
      return all.toString();
    }
  }
}
