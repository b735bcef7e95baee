package io.clientele.templates;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A plain text with fields, for papers that are read as they are written. A value stands in a
 * sentence: it is one line, and never becomes a field itself.
 */
public final class PlainTemplate {

  private static final Pattern LINE_END = Pattern.compile(" *\n\\s*");
  private static final Pattern BRACE_BEFORE_BRACE = Pattern.compile("([{}])(?=[{}])");

  private final Source source;

  private PlainTemplate(Source source) {
    this.source = source;
  }

  public static PlainTemplate of(String text, Fields fields) {
    return new PlainTemplate(Source.ofBody(text, fields));
  }

  /** The text without what could hide, turn round or break it; line ends are {@code \n}. */
  public static String clean(String text) {
    return Values.clean(text);
  }

  /** What is wrong with it, line by line. */
  public List<Problem> problems() {
    return source.problems();
  }

  /** The fields that stand in it, each once, in their order. */
  public List<Field> fields() {
    return source.placeholders().stream().map(Placeholder::field).distinct().toList();
  }

  /** The fields without a default for which there is no value. */
  public List<Field> missing(Values values) {
    return source.placeholders().stream()
        .filter(placeholder -> placeholder.isMissing(values))
        .map(Placeholder::field)
        .distinct()
        .toList();
  }

  /** The text with the values; a missing one is shown by the name of its field. */
  public String fill(Values values) {
    return source.fill(source.marked(), placeholder -> inSentence(placeholder.filled(values)));
  }

  private static String inSentence(String value) {
    var line = LINE_END.matcher(value).replaceAll(", ");
    return BRACE_BEFORE_BRACE.matcher(line).replaceAll("$1 ");
  }
}
