package io.clientele.duplicates;

import io.clientele.clients.SearchText;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How alike two names of companies are, from 0 to 1: whatever their legal form, the order of the
 * words, accents, punctuation and a slip of the pen.
 */
final class NameLikeness {

  /** From here on two names are worth a look. */
  static final double SIMILAR = 0.8;

  /** How alike two words must be to be one word mistyped. */
  private static final double SLIP = 0.75;

  private static final Set<String> LEGAL_FORMS =
      forms(
          "gmbh mbh ag kg kgaa ohg gbr ug ek eg ev co cie ltd limited llc llp lp plc inc corp"
              + " corporation company incorporated sa sas sarl sasu eurl sci snc spa srl srls sapa"
              + " sl slu sc sca bv nv vof cv bvba sprl ab hb as asa aps oy oyj ou oue sp zoo z oo"
              + " spzoo spj spk sro vos ks kft zrt nyrt bt rt kkt doo dd jdoo ad eood ood ead et"
              + " srl sia uab ooo оoo ооо оао зао ао пао ип тоо чп тов тдв еоод оод ад еад ет lda"
              + " ltda pty pte sdn bhd kk gk und and");

  private NameLikeness() {}

  private static Set<String> forms(String written) {
    return Set.copyOf(List.of(written.split(" ")));
  }

  static boolean similar(String one, String other) {
    return between(one, other) >= SIMILAR;
  }

  /** Symmetric; 1 for the same words, 0 when one of them says nothing. */
  static double between(String one, String other) {
    var words = words(one);
    var others = words(other);
    if (words.isEmpty() || others.isEmpty()) {
      return 0;
    }
    return Math.max(sharedWords(words, others), sharedTrigrams(words, others));
  }

  /** The words that tell a company from others; all of them when it is called by its form. */
  static List<String> words(String name) {
    var all =
        Arrays.stream(SearchText.fold(name).split("\\s+"))
            .flatMap(chunk -> parts(chunk).stream())
            .toList();
    var telling = all.stream().filter(word -> !LEGAL_FORMS.contains(word)).toList();
    return telling.isEmpty() ? all : telling;
  }

  /** {@code s.p.a.} is one word, {@code müller/schmidt} two. */
  private static List<String> parts(String chunk) {
    var parts = Arrays.stream(chunk.split("[^\\p{L}\\p{Nd}]+")).filter(part -> !part.isEmpty());
    var split = parts.toList();
    return split.stream().allMatch(part -> part.length() == 1) && split.size() > 1
        ? List.of(String.join("", split))
        : split;
  }

  /** The part of all letters that stand in words which the other name has, too. */
  private static double sharedWords(List<String> words, List<String> others) {
    double shared = found(words, others) + found(others, words);
    return shared / (letters(words) + letters(others));
  }

  private static double found(List<String> words, List<String> among) {
    return words.stream()
        .mapToDouble(
            word ->
                word.length() * among.stream().mapToDouble(one -> alike(word, one)).max().orElse(0))
        .sum();
  }

  private static double letters(List<String> words) {
    return words.stream().mapToInt(String::length).sum();
  }

  private static double alike(String one, String other) {
    if (one.equals(other)) {
      return 1;
    }
    var longest = Math.max(one.length(), other.length());
    if (Math.abs(one.length() - other.length()) > longest * (1 - SLIP)) {
      return 0;
    }
    var alike = 1 - (double) distance(one, other) / longest;
    return alike >= SLIP ? alike : 0;
  }

  /** How many letters are added, left out, exchanged or swapped with their neighbour. */
  private static int distance(String one, String other) {
    var before = new int[other.length() + 1];
    var last = new int[other.length() + 1];
    for (var column = 0; column <= other.length(); column++) {
      last[column] = column;
    }
    for (var row = 1; row <= one.length(); row++) {
      var now = new int[other.length() + 1];
      now[0] = row;
      for (var column = 1; column <= other.length(); column++) {
        var same = one.charAt(row - 1) == other.charAt(column - 1);
        var least = Math.min(last[column] + 1, now[column - 1] + 1);
        now[column] = Math.min(least, last[column - 1] + (same ? 0 : 1));
        if (row > 1
            && column > 1
            && one.charAt(row - 1) == other.charAt(column - 2)
            && one.charAt(row - 2) == other.charAt(column - 1)) {
          now[column] = Math.min(now[column], before[column - 2] + 1);
        }
      }
      before = last;
      last = now;
    }
    return last[other.length()];
  }

  /** Finds what is written in one word here and in two there. */
  private static double sharedTrigrams(List<String> words, List<String> others) {
    var trigrams = trigrams(words);
    var theirs = trigrams(others);
    var both = new HashSet<>(trigrams);
    both.retainAll(theirs);
    return 2.0 * both.size() / (trigrams.size() + theirs.size());
  }

  private static Set<String> trigrams(Collection<String> words) {
    var letters = "  " + words.stream().collect(Collectors.joining()) + "  ";
    var trigrams = new HashSet<String>();
    for (var start = 0; start + 3 <= letters.length(); start++) {
      trigrams.add(letters.substring(start, start + 3));
    }
    return trigrams;
  }
}
