package io.clientele.demo;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Names as mail addresses and sites spell them. */
final class Latin {

  private static final Map<String, String> LETTERS =
      Map.ofEntries(
          Map.entry("ä", "ae"),
          Map.entry("ö", "oe"),
          Map.entry("ü", "ue"),
          Map.entry("ß", "ss"),
          Map.entry("ł", "l"));

  /** Bulgarian, as the country's own law transliterates it. */
  private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъьюя";

  private static final String[] CYRILLIC_IN_LATIN = {
    "a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t",
    "u", "f", "h", "ts", "ch", "sh", "sht", "a", "y", "yu", "ya"
  };

  private Latin() {}

  /** Only small letters and digits, the words joined by this. */
  static String spell(String name, String joint) {
    var spelled = new StringBuilder();
    for (var letter : name.toLowerCase(Locale.ROOT).split("")) {
      var cyrillic = CYRILLIC.indexOf(letter);
      spelled.append(
          cyrillic >= 0 && !letter.isEmpty()
              ? CYRILLIC_IN_LATIN[cyrillic]
              : LETTERS.getOrDefault(letter, letter));
    }
    return Normalizer.normalize(spelled, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[^a-z0-9]+", " ")
        .strip()
        .replace(" ", joint);
  }
}
