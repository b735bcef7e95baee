package io.clientele.kit;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * By what a person is known wherever somebody wrote of them: whole names, mail addresses and
 * telephone numbers, in any of their spellings.
 */
public final class PersonMarks {

  private static final int SHORTEST_PHONE = 6;
  private static final int PHONE_END = 8;
  private static final int SHORTEST_WORD = 3;
  private static final String BETWEEN_DIGITS = "[\\s()./\\u2010-\\u2013-]{0,3}";
  private static final String BETWEEN_WORDS = "[^\\p{L}\\p{Nd}]{1,8}";
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  private final Set<Set<String>> names = new HashSet<>();
  private final List<Pattern> patterns = new ArrayList<>();
  private final List<Pattern> contacts = new ArrayList<>();

  /**
   * @param names whole ones, first and last
   */
  public PersonMarks(
      Collection<String> names, Collection<String> mails, Collection<String> phones) {
    for (var name : names) {
      var words = words(composed(name));
      if (!words.isEmpty()) {
        this.names.add(words.stream().map(PersonMarks::lower).collect(Collectors.toSet()));
        patterns.add(name(words));
        words.addFirst(words.removeLast());
        patterns.add(name(words));
      }
    }
    mails.stream().filter(mail -> !mail.isBlank()).map(PersonMarks::mail).forEach(contacts::add);
    phones.stream()
        .map(phone -> phone.replaceAll("[^0-9]", ""))
        .filter(digits -> digits.length() >= SHORTEST_PHONE)
        .map(PersonMarks::phone)
        .forEach(contacts::add);
    patterns.addAll(contacts);
  }

  /** Whether a text names the person. */
  public boolean in(String text) {
    var composed = composed(text);
    return patterns.stream().anyMatch(pattern -> pattern.matcher(composed).find());
  }

  /** Whether the row of a list is about the person, whose names may stand in columns apart. */
  public boolean inRow(List<String> cells) {
    var row = composed(String.join("\n", cells));
    return contacts.stream().anyMatch(pattern -> pattern.matcher(row).find()) || named(row);
  }

  /** The text with something else wherever it names the person. */
  public String without(String text, String instead) {
    var composed = composed(text);
    var words = composed;
    for (var pattern : patterns) {
      words = pattern.matcher(words).replaceAll(Matcher.quoteReplacement(instead));
    }
    return words.equals(composed) ? text : words;
  }

  /** As {@link #without}, and also each of their names alone: for what was written to them only. */
  public String withoutAnyName(String text, String instead) {
    var words = composed(without(text, instead));
    for (var word : names.stream().flatMap(Set::stream).distinct().toList()) {
      if (word.length() >= SHORTEST_WORD) {
        words = name(List.of(word)).matcher(words).replaceAll("…");
      }
    }
    return words;
  }

  private boolean named(String row) {
    var words = new HashSet<String>();
    words(row).forEach(word -> words.add(lower(word)));
    return names.stream().anyMatch(words::containsAll);
  }

  private static List<String> words(String text) {
    return Arrays.stream(NO_WORD.split(text))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static Pattern name(List<String> words) {
    return pattern(
        words.stream()
            .map(Pattern::quote)
            .collect(
                Collectors.joining(BETWEEN_WORDS, "(?<![\\p{L}\\p{Nd}])", "(?![\\p{L}\\p{Nd}])")));
  }

  private static Pattern mail(String mail) {
    return pattern("(?<![\\w.+-])" + Pattern.quote(mail.strip()) + "(?![\\w-]|\\.\\w)");
  }

  /** By its last digits, as its beginning is written in many ways. */
  private static Pattern phone(String digits) {
    var end = digits.substring(Math.max(0, digits.length() - PHONE_END));
    return pattern(
        "(?:[+(]?\\d[\\d ()./\\u2010-\\u2013-]{0,14})?"
            + (digits.length() > PHONE_END ? "" : "(?<!\\d)")
            + String.join(BETWEEN_DIGITS, end.split(""))
            + "(?!\\d)");
  }

  private static Pattern pattern(String expression) {
    return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** An accent may be a part of its letter or a sign after it. */
  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
