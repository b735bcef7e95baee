package io.clientele.papers;

import java.util.List;
import java.util.regex.Pattern;

/** Words and nothing else: what could hide, turn round or break a paper is gone. */
final class PlainText {

  private static final Pattern LINE_ENDS = Pattern.compile("\r\n|[\r\u0085\u2028\u2029\u000b\f]");
  private static final Pattern UNFIT =
      Pattern.compile(
          "[\\p{Cc}&&[^\n\t]]|[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069]"
              + "|[\ufeff\ufff9-\ufffb]|\\p{Co}|\\p{Cs}|[\ufdd0-\ufdef\ufffe\uffff]");
  private static final Pattern BLANKS = Pattern.compile("[\t ]+");

  private PlainText() {}

  static String line(String written) {
    return clean(written).replaceAll("\\s+", " ").strip();
  }

  /** Paragraphs are parted by exactly one empty line. */
  static String paragraphs(String written) {
    var text = new StringBuilder();
    var parted = false;
    for (var line : clean(written).split("\n")) {
      var words = BLANKS.matcher(line).replaceAll(" ").strip();
      if (!words.isEmpty()) {
        text.append(text.isEmpty() ? "" : parted ? "\n\n" : "\n").append(words);
      }
      parted = words.isEmpty();
    }
    return text.toString();
  }

  static List<String> split(String paragraphs) {
    return paragraphs.isEmpty() ? List.of() : List.of(paragraphs.split("\n\n"));
  }

  private static String clean(String written) {
    return UNFIT.matcher(LINE_ENDS.matcher(written).replaceAll("\n")).replaceAll("");
  }
}
