package io.clientele.papers;

import java.util.ArrayList;
import java.util.List;

/** A text in its smallest parts: words, blanks between them, and marks one by one. */
final class Tokens {

  private Tokens() {}

  /** Put together they are the text again. */
  static List<String> of(String text) {
    var tokens = new ArrayList<String>();
    var at = 0;
    while (at < text.length()) {
      var end = end(text, at);
      tokens.add(text.substring(at, end));
      at = end;
    }
    return tokens;
  }

  private static int end(String text, int begin) {
    var first = text.codePointAt(begin);
    var at = begin + Character.charCount(first);
    if (Character.isWhitespace(first)) {
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
    } else if (isOfWord(first)) {
      while (at < text.length() && (isOfWord(text.codePointAt(at)) || joins(text, at))) {
        at += Character.charCount(text.codePointAt(at));
      }
    }
    return at;
  }

  static boolean isWord(String token) {
    return isOfWord(token.codePointAt(0));
  }

  private static boolean isOfWord(int letter) {
    return Character.isLetterOrDigit(letter)
        || Character.getType(letter) == Character.NON_SPACING_MARK;
  }

  /** Marks within one word or number, as in 10,000.50 and non-payment. */
  private static boolean joins(String text, int at) {
    return ".,'’-".indexOf(text.charAt(at)) >= 0
        && at + 1 < text.length()
        && isOfWord(text.codePointAt(at + 1));
  }
}
