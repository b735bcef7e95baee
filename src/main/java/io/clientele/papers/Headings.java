package io.clientele.papers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the lines of a paper that begin a clause, by whatever way its author marked them. */
final class Headings {

  static final int LONGEST = 120;

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:(?<word>article|art\\.|clause|section|§|стать[яи]|статия|ст\\.|член|чл\\.|раздел|"
              + "artikel|articolo|artículo|artykuł|cikk|άρθρο|paragraph|paragraf)\\s*)?"
              + "(?<number>\\d{1,3}|[IVXLC]{1,7})(?<mark>[.):]?)(?<rest>\\s.*|\\p{L}.*|)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern LEADING_MARKS = Pattern.compile("^[\\s.:)–—-]+");
  private static final String SENTENCE_ENDS = ".;,:";

  private final List<Line> lines;

  Headings(List<Line> lines) {
    this.lines = lines;
  }

  /**
   * A line that begins a clause.
   *
   * @param words without the number
   * @param isTitle whether they are its heading; else they are the beginning of its text
   */
  record Begin(String words, boolean isTitle) {}

  /** By the numbers of their lines; empty when nothing tells clauses from each other. */
  Map<Integer, Begin> find() {
    var styled = styled();
    if (styled.size() > 1) {
      return styled;
    }
    var numbered = numbered();
    return numbered.size() > 1 ? numbered : shouted();
  }

  /** Of the highest level that more than one line has. */
  private Map<Integer, Begin> styled() {
    for (var level = 1; level <= 9; level++) {
      var begins = new LinkedHashMap<Integer, Begin>();
      for (var at = 0; at < lines.size(); at++) {
        if (lines.get(at).level() == level) {
          begins.put(at, new Begin(withoutNumber(lines.get(at).words()), true));
        }
      }
      if (begins.size() > 1) {
        return begins;
      }
    }
    return Map.of();
  }

  private Map<Integer, Begin> numbered() {
    var begins = new LinkedHashMap<Integer, Begin>();
    var last = 0;
    for (var at = 0; at < lines.size(); at++) {
      var line = lines.get(at);
      if (line.numbered()) {
        begins.put(at, begin(at, line.words()));
      } else {
        var found = NUMBERED.matcher(line.words());
        if (found.matches()
            && isNext(found.group("word"), found.group("mark"), found.group("number"), last)) {
          last = number(found.group("number"));
          begins.put(at, begin(at, rest(found.group("rest"))));
        }
      }
    }
    return begins;
  }

  /** A word such as Article makes any number a beginning, a bare one must follow the last. */
  private static boolean isNext(String word, String mark, String number, int last) {
    var value = number(number);
    return value > 0 && (word != null ? value > last : !mark.isEmpty() && value == last + 1);
  }

  private Map<Integer, Begin> shouted() {
    var begins = new LinkedHashMap<Integer, Begin>();
    for (var at = 0; at < lines.size(); at++) {
      if (lines.get(at).begins() && lines.get(at).isShouted()) {
        begins.put(at, new Begin(lines.get(at).words(), true));
      }
    }
    return begins.size() > 1 ? begins : Map.of();
  }

  private Begin begin(int at, String words) {
    var goesOn = at + 1 < lines.size() && lines.get(at + 1).goesOnInLowerCase();
    var ends = !words.isEmpty() && SENTENCE_ENDS.indexOf(words.charAt(words.length() - 1)) >= 0;
    return new Begin(words, words.length() <= LONGEST && !ends && !goesOn);
  }

  private static String withoutNumber(String words) {
    return Optional.of(NUMBERED.matcher(words))
        .filter(
            found ->
                found.matches() && (found.group("word") != null || !found.group("mark").isEmpty()))
        .map(found -> rest(found.group("rest")))
        .orElse(words);
  }

  private static String rest(String words) {
    return LEADING_MARKS.matcher(words).replaceFirst("").strip();
  }

  /** Zero when it is none. */
  private static int number(String written) {
    if (Character.isDigit(written.charAt(0))) {
      return Integer.parseInt(written);
    }
    var value = 0;
    var before = 0;
    for (var letter :
        new StringBuilder(written.toUpperCase(java.util.Locale.ROOT))
            .reverse()
            .toString()
            .toCharArray()) {
      var worth =
          switch (letter) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            default -> 100;
          };
      value += worth < before ? -worth : worth;
      before = Math.max(before, worth);
    }
    return value;
  }
}
