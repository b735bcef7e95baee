package io.clientele.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Random;
import java.util.regex.Pattern;

/** What the demo data is put together from. */
final class Words {

  private final Properties words = read("words");
  private final Random random;

  Words(Random random) {
    this.random = random;
  }

  /** One of the words of this kind; notes among them hold semicolons and are parted by bars. */
  String one(String kind) {
    var values = words.getProperty(kind);
    return one(list(words, kind, values.contains("|") ? "|" : ";"));
  }

  <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  boolean inPercent(int percent) {
    return random.nextInt(100) < percent;
  }

  static Properties read(String name) {
    var file =
        Objects.requireNonNull(Words.class.getResourceAsStream("/demo/" + name + ".properties"));
    try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      var read = new Properties();
      read.load(reader);
      return read;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static List<String> list(Properties words, String key, String separator) {
    var line = words.getProperty(key, "");
    return line.isEmpty()
        ? List.of()
        : Arrays.stream(line.split(Pattern.quote(separator), -1)).map(String::strip).toList();
  }
}
