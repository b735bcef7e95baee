package io.clientele.intake;

import io.clientele.imports.Wordings;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Languages by their ISO 639 code, found by code or by name in the languages of the trade. */
final class Languages {

  private static final List<String> SPOKEN =
      List.of("en", "de", "ru", "bg", "pl", "hu", "it", "fr", "es", "fil");
  private static final Map<String, String> BY_NAME = byName();

  private Languages() {}

  /** Empty when there is none such; {@code de-AT} is German. */
  static Optional<String> code(String written) {
    var code = written.strip().toLowerCase(Locale.ROOT).split("[-_]")[0];
    return code.length() == 2
        ? Optional.of(code)
        : Optional.ofNullable(BY_NAME.get(Wordings.plain(written)));
  }

  private static Map<String, String> byName() {
    var names = new HashMap<String, String>();
    for (var code : Locale.getISOLanguages()) {
      var language = Locale.of(code);
      names.putIfAbsent(Wordings.plain(language.getDisplayLanguage(language)), code);
      for (var spoken : SPOKEN) {
        names.putIfAbsent(Wordings.plain(language.getDisplayLanguage(Locale.of(spoken))), code);
      }
    }
    return names;
  }
}
