package io.clientele.addresses;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.i18n.LocaleContextHolder;

/** Countries by their ISO 3166 code, found by code or by their name in the languages of Europe. */
public final class Countries {

  private static final Set<String> CODES = Set.of(Locale.getISOCountries());

  private static final List<String> LANGUAGES =
      List.of(
          "en", "de", "fr", "it", "es", "pt", "nl", "pl", "cs", "sk", "hu", "ro", "bg", "ru", "uk",
          "be", "sr", "hr", "sl", "mk", "sq", "el", "tr", "sv", "da", "nb", "fi", "is", "et", "lv",
          "lt", "ga", "mt", "fil");

  private static final Map<String, String> ALSO =
      Map.ofEntries(
          Map.entry("uk", "GB"),
          Map.entry("great britain", "GB"),
          Map.entry("britain", "GB"),
          Map.entry("england", "GB"),
          Map.entry("scotland", "GB"),
          Map.entry("wales", "GB"),
          Map.entry("northern ireland", "GB"),
          Map.entry("usa", "US"),
          Map.entry("u s a", "US"),
          Map.entry("united states of america", "US"),
          Map.entry("america", "US"),
          Map.entry("holland", "NL"),
          Map.entry("the netherlands", "NL"),
          Map.entry("czech republic", "CZ"),
          Map.entry("ceska republika", "CZ"),
          Map.entry("slovak republic", "SK"),
          Map.entry("russian federation", "RU"),
          Map.entry("republic of ireland", "IE"),
          Map.entry("eire", "IE"),
          Map.entry("uae", "AE"),
          Map.entry("turkey", "TR"),
          Map.entry("macedonia", "MK"),
          Map.entry("south korea", "KR"),
          Map.entry("korea", "KR"));

  private static final Map<String, String> BY_NAME = byName();

  /** One list for all who choose from it. */
  private static final Map<String, List<String>> IN_ORDER = new ConcurrentHashMap<>();

  private Countries() {}

  /** The code of a country written as code or name; empty when there is none such. */
  public static Optional<String> code(String written) {
    var plain = written.strip().toUpperCase(Locale.ROOT);
    if (CODES.contains(plain)) {
      return Optional.of(plain);
    }
    return Optional.ofNullable(BY_NAME.get(key(written)));
  }

  public static boolean isCode(String code) {
    return CODES.contains(code);
  }

  /** In the reader's language; an unknown code stands for itself. */
  public static String name(String code) {
    return name(code, LocaleContextHolder.getLocale());
  }

  private static String name(String code, Locale locale) {
    return Locale.of("", code).getDisplayCountry(locale);
  }

  /** All codes, in the order of their names in the reader's language. */
  public static List<String> inOrder() {
    var language = LocaleContextHolder.getLocale().getLanguage();
    return LANGUAGES.contains(language)
        ? IN_ORDER.computeIfAbsent(language, Countries::inOrder)
        : inOrder(language);
  }

  private static List<String> inOrder(String language) {
    var locale = Locale.of(language);
    return CODES.stream().sorted(Comparator.comparing(code -> name(code, locale))).toList();
  }

  private static Map<String, String> byName() {
    var names = new HashMap<String, String>();
    for (var language : LANGUAGES) {
      var locale = Locale.of(language);
      for (var code : CODES) {
        names.putIfAbsent(key(name(code, locale)), code);
      }
    }
    names.putAll(ALSO);
    return names;
  }

  private static String key(String name) {
    var letters = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return letters.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
  }
}
