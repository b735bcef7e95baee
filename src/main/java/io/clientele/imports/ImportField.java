package io.clientele.imports;

import io.clientele.kit.Texts;
import java.util.List;
import java.util.stream.Stream;

/**
 * A field that a column can be mapped to.
 *
 * @param key short and lasting, as mappings are stored with it
 * @param textKey the key of the field's name for people
 * @param synonyms headings in any language that mean this field; case, accents, blanks and
 *     punctuation do not matter, so {@code customer_id} is also {@code Customer ID}
 * @param required whether a file without such a column is refused
 * @param groupKey the key of the name of the fields it stands among; empty where all are one group
 */
public record ImportField(
    String key, String textKey, List<String> synonyms, boolean required, String groupKey) {

  public static ImportField required(String key, String textKey, String... synonyms) {
    return new ImportField(key, textKey, List.of(synonyms), true, "");
  }

  public static ImportField optional(String key, String textKey, String... synonyms) {
    return new ImportField(key, textKey, List.of(synonyms), false, "");
  }

  public String inWords() {
    return Texts.text(textKey);
  }

  /** By which people know the fields around it; empty where all are one group. */
  public String group() {
    return groupKey.isEmpty() ? "" : Texts.text(groupKey);
  }

  /** Whether somebody who types this looks for the field: in any language its headings know. */
  public boolean isMeantBy(String typed) {
    var wanted = Wordings.plain(typed);
    return Stream.concat(Stream.of(inWords(), group() + inWords()), synonyms.stream())
        .map(Wordings::plain)
        .anyMatch(word -> word.contains(wanted));
  }
}
