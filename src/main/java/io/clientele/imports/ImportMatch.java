package io.clientele.imports;

import io.clientele.kit.Texts;
import java.util.List;

/**
 * By what a row recognises the record that it means.
 *
 * @param key short and lasting, as mappings are stored with it
 * @param fields that need a column for it
 */
public record ImportMatch(String key, String textKey, List<String> fields) {

  public static ImportMatch by(String key, String textKey, String... fields) {
    return new ImportMatch(key, textKey, List.of(fields));
  }

  public String inWords() {
    return Texts.text(textKey);
  }
}
