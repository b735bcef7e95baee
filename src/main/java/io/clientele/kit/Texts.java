package io.clientele.kit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Every text a user sees, by key. Each module keeps its own in {@code i18n/<module>.properties};
 * another language is {@code i18n/<module>_it.properties}. What a language lacks is said in
 * English.
 */
public final class Texts {

  private static final Map<String, Properties> BY_LANGUAGE = new ConcurrentHashMap<>();

  private Texts() {}

  /** The text in the language of the current request; an unknown key is a bug of ours. */
  public static String text(String key, Object... arguments) {
    return text(LocaleContextHolder.getLocale(), key, arguments);
  }

  public static String text(Locale locale, String key, Object... arguments) {
    var pattern = language(locale.getLanguage()).getProperty(key);
    if (pattern == null) {
      pattern = language("").getProperty(key);
    }
    if (pattern == null) {
      throw new IllegalStateException("No text for the key " + key);
    }
    return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
  }

  public static boolean has(String key) {
    return language("").containsKey(key);
  }

  public static Set<String> keys() {
    return language("").stringPropertyNames();
  }

  private static Properties language(String language) {
    var suffix = language.isEmpty() || language.equals("en") ? "" : "_" + language;
    return BY_LANGUAGE.computeIfAbsent(suffix, Texts::load);
  }

  private static Properties load(String suffix) {
    var texts = new Properties();
    try {
      var found =
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:i18n/*" + suffix + ".properties");
      for (Resource resource : found) {
        var name = String.valueOf(resource.getFilename());
        if (suffix.isEmpty() && name.contains("_")) {
          continue;
        }
        try (Reader reader =
            new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
          texts.load(reader);
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return texts;
  }
}
