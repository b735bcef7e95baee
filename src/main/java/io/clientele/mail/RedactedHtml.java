package io.clientele.mail;

import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/**
 * Takes a person out of a text in HTML, which writes some signs as entities and may set one part of
 * a name in bold.
 */
final class RedactedHtml {

  private static final Pattern ENTITY = Pattern.compile("&(?:#\\w+|\\w+);");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final String MARKUP = "<>&\"";

  private RedactedHtml() {}

  /**
   * @param plain the same text without markup, redacted already: it stands in the place of HTML
   *     that still names the person across its tags
   */
  static String of(String html, String plain, UnaryOperator<String> redacted) {
    var signs = ENTITY.matcher(html).replaceAll(RedactedHtml::sign);
    var without = redacted.apply(signs);
    var words = without.equals(signs) ? html : without;
    return Stream.of("", " ")
            .map(between -> HtmlUtils.htmlUnescape(TAG.matcher(words).replaceAll(between)))
            .allMatch(shown -> redacted.apply(shown).equals(shown))
        ? words
        : "<pre>%s</pre>".formatted(HtmlUtils.htmlEscape(plain));
  }

  /** The sign itself, unless it would become markup. */
  private static String sign(MatchResult entity) {
    var sign = HtmlUtils.htmlUnescape(entity.group());
    return Matcher.quoteReplacement(MARKUP.contains(sign) ? entity.group() : sign);
  }
}
