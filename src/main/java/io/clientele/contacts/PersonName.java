package io.clientele.contacts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** A person's name that was written in one: the last word is the last name, with its particles. */
public record PersonName(String first, String last) {

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "del", "della", "di", "da", "dos", "das", "do", "du", "des", "la", "le", "van",
          "von", "vom", "zu", "zum", "zur", "den", "der", "ten", "ter", "af", "av", "al", "el",
          "bin", "ibn", "st.", "san", "y", "e");

  public static PersonName of(String written) {
    var words = written.strip().split("\\s+");
    var start = words.length - 1;
    while (start > 1 && PARTICLES.contains(words[start - 1].toLowerCase(Locale.ROOT))) {
      start--;
    }
    if (start == 0) {
      return new PersonName("", words[0]);
    }
    return new PersonName(joined(words, 0, start), joined(words, start, words.length));
  }

  private static String joined(String[] words, int from, int to) {
    return String.join(" ", Arrays.copyOfRange(words, from, to));
  }
}
