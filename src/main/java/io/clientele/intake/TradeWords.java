package io.clientele.intake;

import io.clientele.imports.Wordings;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** What the headings and cells of client lists say, in the languages of the trade. */
final class TradeWords {

  private static final Properties HEADINGS = load("headings");
  private static final Map<String, String> MEANINGS = meanings(load("words"));

  private TradeWords() {}

  /** A word for yes, no, and what one takes back. */
  enum Answer {
    YES,
    NO,
    WITHDRAWN
  }

  static List<String> headings(String field) {
    return split(HEADINGS.getProperty(field, ""));
  }

  /** The constant that the word means; empty when it means none. */
  static <E extends Enum<E>> Optional<E> meaning(Class<E> kind, String written) {
    var name = MEANINGS.get(key(kind.getSimpleName(), written));
    return Arrays.stream(kind.getEnumConstants())
        .filter(
            each ->
                each.name().equals(name)
                    || Wordings.plain(each.name()).equals(Wordings.plain(written)))
        .findFirst();
  }

  private static Map<String, String> meanings(Properties words) {
    var meanings = new HashMap<String, String>();
    for (var constant : words.stringPropertyNames()) {
      var dot = constant.indexOf('.');
      var kind = constant.substring(0, dot);
      for (var word : split(words.getProperty(constant))) {
        var other = meanings.put(key(kind, word), constant.substring(dot + 1));
        if (other != null && !other.equals(constant.substring(dot + 1))) {
          throw new IllegalStateException(word + " means " + other + " and " + constant);
        }
      }
    }
    return meanings;
  }

  /** A sign without letters stands for itself. */
  private static String key(String kind, String word) {
    var plain = Wordings.plain(word);
    return kind + ":" + (plain.isEmpty() ? word.strip() : plain);
  }

  private static List<String> split(String words) {
    return Arrays.stream(words.split("\\|"))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static Properties load(String name) {
    var file = "/intake/" + name + ".properties";
    try (var text = Objects.requireNonNull(TradeWords.class.getResourceAsStream(file), file)) {
      var words = new Properties();
      words.load(new InputStreamReader(text, StandardCharsets.UTF_8));
      return words;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
