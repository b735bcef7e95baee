package io.clientele.mail;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the relay answered, or what we have to say where it did not.
 *
 * @param code of three digits; null when there was no answer
 * @param enhanced the status code of RFC 3463, where the relay gives one
 */
record Reply(@Nullable Integer code, @Nullable String enhanced, String words) {

  private static final Pattern ENHANCED = Pattern.compile("^([245]\\.\\d{1,3}\\.\\d{1,3})(\\s+|$)");
  private static final int LONGEST = 1000;

  /** Reads the lines as they came, each with its code. */
  static Reply of(int code, String lines) {
    var first = lines.length() > 4 ? ENHANCED.matcher(lines.substring(4)) : null;
    var enhanced = first != null && first.find() ? first.group(1) : null;
    var words =
        lines
            .lines()
            .map(line -> line.length() > 4 ? line.substring(4) : "")
            .map(line -> ENHANCED.matcher(line).replaceFirst("").strip())
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining(" "));
    return new Reply(code, enhanced, HeaderText.oneLine(words, LONGEST));
  }

  static Reply none(String why) {
    return new Reply(null, null, HeaderText.oneLine(why, LONGEST));
  }

  boolean isPositive() {
    return code != null && code >= 200 && code < 300;
  }

  boolean isTemporary() {
    return code != null && code >= 400 && code < 500;
  }

  boolean isFinal() {
    return code != null && code >= 500 && code < 600;
  }

  String inWords() {
    return code == null ? words : code + (enhanced == null ? "" : " " + enhanced) + " " + words;
  }
}
