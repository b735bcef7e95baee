package io.clientele.mail;

/** Words as they may stand in a header: one line, so that nobody smuggles in a second header. */
final class HeaderText {

  private HeaderText() {}

  static String oneLine(String words, int longest) {
    var line = words.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\u0085]+", " ").strip();
    return line.length() <= longest ? line : line.substring(0, end(line, longest));
  }

  /** Never half of a surrogate pair. */
  private static int end(String line, int longest) {
    return Character.isHighSurrogate(line.charAt(longest - 1)) ? longest - 1 : longest;
  }
}
