package io.clientele.templates;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a default into a text where it has none: {@code {{x}}} becomes {@code {{x|friend}}}. */
public final class Defaults {

  private Defaults() {}

  public static String write(String source, Field field, String value) {
    var bare =
        Pattern.compile("(?<!\\\\)\\{\\{\\s*" + Pattern.quote(field.name()) + "\\s*(\\|\\s*)?}}");
    var clean = Values.singleLine(value).replaceAll("[{}]", "");
    return bare.matcher(source)
        .replaceAll(Matcher.quoteReplacement("{{" + field.name() + "|" + clean + "}}"));
  }
}
