package io.clientele.clients;

import io.clientele.addresses.Phone;
import io.clientele.addresses.PhoneNumbers;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Turns what is written on cards, and what people type to find them, into the same plain tokens. A
 * token's first sign tells what it is: {@code =} a number or code, {@code #} a telephone number
 * from its end, {@code @} a mail address; words have none.
 */
public final class SearchText {

  static final int LONGEST = 60;

  /** Each word is a table to join; who pastes a page means its beginning. */
  private static final int MOST_WORDS = 12;

  private static final int SHORTEST_PHONE = 4;
  private static final int SHORTEST_NATIONAL = 7;
  private static final Pattern PHONE = Pattern.compile("[0-9\\s+()./\\u2010-\\u2013-]+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");
  private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");
  private static final Pattern TRUNK = Pattern.compile("^0{1,2}");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final String SHORT_I = "й";
  private static final String SHORT_I_KEPT = "\uE000";

  private SearchText() {}

  /** Small letters without accents: ü is u, ł is l, ß is ss, ё is е; but й is not и. */
  public static String fold(String written) {
    var lower = Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    var apart = Normalizer.normalize(lower.replace(SHORT_I, SHORT_I_KEPT), Normalizer.Form.NFKD);
    return MARKS
        .matcher(apart)
        .replaceAll("")
        .replace(SHORT_I_KEPT, SHORT_I)
        .replace("ß", "ss")
        .replace('ł', 'l')
        .replace('ø', 'o')
        .replace('đ', 'd')
        .replace('ð', 'd')
        .replace('ı', 'i')
        .replace('ς', 'σ')
        .replace("þ", "th")
        .replace("æ", "ae")
        .replace("œ", "oe");
  }

  /** The words of a text, and what stands between two blanks also in one: {@code s p a spa}. */
  public static Set<String> words(String written) {
    var words = new LinkedHashSet<String>();
    for (var chunk : fold(written).split("\\s+")) {
      add(words, "", NO_WORD.matcher(chunk).replaceAll(""));
      for (var word : NO_WORD.split(chunk)) {
        add(words, "", word);
      }
    }
    return words;
  }

  /** A number or code without blanks and punctuation, and its digits alone. */
  public static Set<String> code(String written) {
    var tokens = new LinkedHashSet<>(words(written));
    var folded = fold(written);
    add(tokens, "=", joined(folded));
    var digits = digits(folded);
    if (digits.length() >= SHORTEST_PHONE) {
      add(tokens, "=", digits);
    }
    return tokens;
  }

  public static Set<String> phone(Phone phone) {
    var tokens = new LinkedHashSet<String>();
    var digits = digits(fold(phone.written()));
    add(tokens, "", digits);
    add(tokens, "#", reversed(digits));
    add(tokens, "#", reversed(digits(phone.e164())));
    return tokens;
  }

  public static Set<String> mail(String written) {
    var tokens = new LinkedHashSet<>(words(written.replace('@', ' ').replace('.', ' ')));
    var plain = written.strip().toLowerCase(Locale.ROOT);
    add(tokens, "@", plain);
    add(tokens, "@", plain.substring(plain.indexOf('@')));
    return tokens;
  }

  /**
   * What somebody typed as alternatives; each is a set of beginnings of tokens that a card must all
   * have.
   */
  static List<Set<String>> query(String typed) {
    var query = typed.strip();
    var alternatives = new LinkedHashSet<Set<String>>();
    if (query.contains("@")) {
      var mail = query.toLowerCase(Locale.ROOT).replace("mailto:", "").replaceAll("[<>\\s]", "");
      alternatives.add(Set.of(cut("@" + mail)));
      return new ArrayList<>(alternatives);
    }
    var folded = fold(query);
    var words = new LinkedHashSet<String>();
    for (var word : NO_WORD.split(folded)) {
      if (words.size() < MOST_WORDS) {
        add(words, "", word);
      }
    }
    if (!words.isEmpty()) {
      alternatives.add(words);
      alternatives.add(Set.of(cut("=" + joined(folded))));
    }
    var digits = PHONE.matcher(query).matches() ? digits(folded) : "";
    if (digits.length() >= SHORTEST_PHONE) {
      alternatives.add(Set.of(cut(digits)));
      phoneEnds(query, digits).forEach(end -> alternatives.add(Set.of(cut("#" + reversed(end)))));
    }
    return new ArrayList<>(alternatives);
  }

  /** The digits as typed, without the trunk or international prefix, without the country's. */
  private static Set<String> phoneEnds(String query, String digits) {
    var ends = new LinkedHashSet<String>();
    ends.add(digits);
    var bare = TRUNK.matcher(digits).replaceFirst("");
    if (bare.length() > SHORTEST_NATIONAL) {
      ends.add(bare);
    }
    var national = PhoneNumbers.national(query);
    if (national.length() >= SHORTEST_NATIONAL) {
      ends.add(national);
    }
    return ends;
  }

  private static void add(Set<String> tokens, String sign, String rest) {
    if (!rest.isEmpty()) {
      tokens.add(cut(sign + rest));
    }
  }

  private static String cut(String token) {
    return token.length() <= LONGEST ? token : token.substring(0, LONGEST);
  }

  private static String joined(String folded) {
    return NO_WORD.matcher(folded).replaceAll("");
  }

  private static String digits(String folded) {
    return NO_DIGIT.matcher(folded).replaceAll("");
  }

  private static String reversed(String digits) {
    return new StringBuilder(digits).reverse().toString();
  }
}
