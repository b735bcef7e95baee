package io.clientele.letters;

import io.clientele.templates.Fields;
import io.clientele.templates.Rendered;
import io.clientele.templates.Template;
import io.clientele.templates.Values;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/** Sets a rendered text on our paper: the author's signature and the company's lines below it. */
final class LetterPage {

  private static final Pattern PLACE = Pattern.compile("\\[\\[(\\w+)]]");
  private static final String HTML = resource("letter.html");
  private static final Values NONE = Values.of(Map.of());

  private final Rendered signature;
  private final List<String> company;

  /**
   * @param signature in Markdown
   * @param company lines of the company's block
   */
  LetterPage(String signature, List<String> company) {
    this.signature = Template.of("", signature, Fields.of()).render(NONE);
    this.company = company.stream().filter(line -> !line.isBlank()).toList();
  }

  Rendered of(Rendered letter) {
    return new Rendered(letter.subject(), html(letter), text(letter));
  }

  /** What stands below the text, to be shown in a preview. */
  String closing() {
    return signature.html()
        + company.stream()
            .map(HtmlUtils::htmlEscape)
            .collect(Collectors.joining("<br />", "<hr /><p>", "</p>"));
  }

  private String html(Rendered letter) {
    var parts =
        Map.of(
            "subject", HtmlUtils.htmlEscape(letter.subject()),
            "body", letter.html(),
            "signature", signature.html(),
            "company",
                company.stream().map(HtmlUtils::htmlEscape).collect(Collectors.joining("<br />")));
    return PLACE
        .matcher(HTML)
        .replaceAll(place -> Matcher.quoteReplacement(parts.get(place.group(1))));
  }

  private String text(Rendered letter) {
    // two hyphens and a space: by this mail programs know a signature
    var below =
        Stream.of(signature.text(), String.join("\n", company))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("\n\n"));
    return below.isEmpty() ? letter.text() + "\n" : letter.text() + "\n\n-- \n" + below + "\n";
  }

  private static String resource(String name) {
    try (var stream = LetterPage.class.getResourceAsStream("/mail/letters/" + name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
