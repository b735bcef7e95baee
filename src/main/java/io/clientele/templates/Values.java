package io.clientele.templates;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What stands in the fields for one reader. A value is words and nothing else: line ends are {@code
 * \n}, and what could hide, turn round or break a text is gone.
 */
public record Values(Map<String, String> byName) {

  private static final Pattern LINE_ENDS = Pattern.compile("\r\n|[\r\u0085\u2028\u2029\u000b\f]");
  private static final Pattern UNFIT =
      Pattern.compile(
          "[\\p{Cc}&&[^\n]]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]"
              + "|\\p{Co}|\\p{Cs}|[\ufdd0-\ufdef\ufffe\uffff]");

  public Values {
    var clean = new LinkedHashMap<String, String>();
    byName.forEach((name, value) -> clean.put(name, clean(value)));
    byName = Map.copyOf(clean);
  }

  public static Values of(Map<String, String> byName) {
    return new Values(byName);
  }

  /** The value, or the empty text where there is none. */
  public String of(String field) {
    return byName.getOrDefault(field, "");
  }

  static String clean(String value) {
    var lines = LINE_ENDS.matcher(value).replaceAll("\n").replace('\t', ' ');
    return UNFIT.matcher(lines).replaceAll("").strip();
  }

  static String singleLine(String value) {
    return clean(value).replaceAll("\\s+", " ");
  }
}
