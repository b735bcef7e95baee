package io.clientele.accounts;

import com.nulabinc.zxcvbn.Zxcvbn;
import io.clientele.kit.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Which passwords are good enough: long, and not among the first that a guesser tries. What they
 * are made of is nobody's business.
 *
 * @see <a href="file:src/docs/decisions/0012-passwords.md">decision 0012</a>
 */
final class PasswordRule {

  static final int SHORTEST = 12;
  static final int LONGEST = 256;

  /** How many guesses of an informed guesser a password must withstand. */
  private static final double GUESSES = 1e7;

  /** The search of patterns grows with the square of the length; this much tells enough. */
  private static final int LOOKED_AT = 48;

  /** What must remain of a password besides the person's own words. */
  private static final int LEFT_OVER = 6;

  private final Zxcvbn dictionaries = new Zxcvbn();

  /**
   * @param ownWords what a guesser would try for this person: names, sign-in, the house
   * @throws Refusal when it is too short, too long or too easily guessed
   */
  void check(String password, List<String> ownWords) {
    var length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      throw Refusal.because("accounts.password.too-short", SHORTEST);
    }
    if (length > LONGEST) {
      throw Refusal.because("accounts.password.too-long", LONGEST);
    }
    var words =
        ownWords.stream()
            .flatMap(word -> Stream.concat(Stream.of(word), Stream.of(word.split("[\\s@._-]+"))))
            .map(word -> word.toLowerCase(Locale.ROOT))
            .filter(word -> word.length() > 2)
            .distinct()
            .toList();
    if (withoutWords(password, words).length() < LEFT_OVER) {
      throw Refusal.because("accounts.password.too-common");
    }
    var beginning = password.substring(0, Math.min(LOOKED_AT, password.length()));
    if (dictionaries.measure(beginning, words).getGuesses() < GUESSES) {
      throw Refusal.because("accounts.password.too-common");
    }
  }

  private static String withoutWords(String password, List<String> words) {
    var rest = password.toLowerCase(Locale.ROOT);
    for (var word : words) {
      rest = rest.replace(word, "");
    }
    return rest;
  }
}
