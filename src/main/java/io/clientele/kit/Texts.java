package io.clientele.kit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Every text a user sees, by key. Each module keeps its own in {@code i18n/<module>.properties};
 * another language is {@code i18n/<module>_it.properties}. What a language lacks is said in
 * English.
 */
public final class Texts {

  private static final Map<String, Properties> BY_LANGUAGE = byLanguage();
  private static final Properties ENGLISH = Objects.requireNonNull(BY_LANGUAGE.get("en"));

  private Texts() {}

  /** The text in the language of the current request; an unknown key is a bug of ours. */
  public static String text(String key, Object... arguments) {
    return text(LocaleContextHolder.getLocale(), key, arguments);
  }

  public static String text(Locale locale, String key, Object... arguments) {
    var pattern = language(locale.getLanguage()).getProperty(key);
    if (pattern == null) {
      pattern = ENGLISH.getProperty(key);
    }
    if (pattern == null) {
      throw new IllegalStateException("No text for the key " + key);
    }
    return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
  }

  /** Day, month and year. */
  public static String day(LocalDate day) {
    return when("kit.day", day);
  }

  /** Month and year. */
  public static String month(YearMonth month) {
    return when("kit.month", month);
  }

  private static String when(String key, TemporalAccessor when) {
    var locale = LocaleContextHolder.getLocale();
    return DateTimeFormatter.ofPattern(text(locale, key), locale).format(when);
  }

  public static boolean has(String key) {
    return ENGLISH.containsKey(key);
  }

  public static Set<String> keys() {
    return ENGLISH.stringPropertyNames();
  }

  /** What a reader asks for is theirs to make up: only languages that there are have texts. */
  private static Properties language(String language) {
    return BY_LANGUAGE.getOrDefault(language, ENGLISH);
  }

  private static Map<String, Properties> byLanguage() {
    var texts = new HashMap<String, Properties>();
    try {
      var found =
          new PathMatchingResourcePatternResolver().getResources("classpath*:i18n/*.properties");
      for (Resource resource : found) {
        var language = languageOf(resource);
        load(resource, texts.computeIfAbsent(language, first -> new Properties()));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return Map.copyOf(texts);
  }

  private static String languageOf(Resource resource) {
    var name = String.valueOf(resource.getFilename()).replace(".properties", "");
    return name.contains("_") ? name.substring(name.indexOf('_') + 1) : "en";
  }

  private static void load(Resource resource, Properties into) throws IOException {
    try (Reader reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
      into.load(reader);
    }
  }
}
