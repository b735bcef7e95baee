package io.clientele.templates;

import static io.clientele.templates.TemplateFixtures.FIELDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Throws at templates what no person would write. A failing run is repeated by its seed. */
class TemplateFuzzTests {

  private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z!/][^\\s/>]*)([^>]*)>");
  private static final List<String> TAGS =
      List.of(
          "p",
          "br",
          "strong",
          "em",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "blockquote",
          "hr",
          "pre",
          "code",
          "a",
          "!--");
  private static final Pattern ATTRIBUTES =
      Pattern.compile(
          "\\s*/?|\\s*start=\"\\d+\"|\\s+href=\"(?i:https?:|mailto:|tel:)[^\"<>]*\"|\\s*--");
  private static final List<String> PIECES =
      List.of(
          "{{client.name}}",
          "{{contact.name|x}}",
          "{{page}}",
          "{{",
          "}}",
          "{",
          "}",
          "\\",
          "|",
          "[",
          "](",
          ")",
          "](https://e.com/",
          "](javascript:",
          "](mailto:",
          "](tel:",
          "![",
          "<",
          ">",
          "<script>",
          "</script>",
          "<a href=",
          "onerror=",
          "\"",
          "'",
          "&",
          "&#106;",
          "&lt;",
          "*",
          "**",
          "_",
          "`",
          "```\n",
          "~~~",
          "# ",
          "> ",
          "- ",
          "1. ",
          "\n",
          "\n\n",
          "\r",
          "\r\n",
          "    ",
          "\t",
          "---",
          "[1]: javascript:x",
          "<!--",
          "-->",
          "\u0000",
          "\u202e",
          "\ue000",
          "\ue0000\ue001",
          "\ud83d",
          "\ude00",
          "\u2028",
          "ä",
          "word",
          "%0d%0a",
          "<https://e.com>",
          "<javascript:x>",
          "style=x",
          "\uffff",
          "\u00ad",
          "\u200b",
          "http://",
          "::",
          "]");

  @Test
  void neverThrowsAndLetsNothingThrough() {
    long seed = Long.getLong("seed", System.nanoTime());
    var random = new Random(seed);
    for (int round = 0; round < 2000; round++) {
      var template = Template.of(noise(random, 12), noise(random, 40), FIELDS);
      var values = values(random);

      var rendered = template.render(values);

      assertThat(rendered.subject()).as("seed %s", seed).doesNotContainPattern("[\\p{Cc}\u2028]");
      assertSafe(rendered.html(), seed);
      assertThat(rendered.text()).as("seed %s", seed).doesNotContain("\ue000", "\r");
      template.problems().forEach(problem -> assertThat(problem.inWords()).isNotBlank());
      template.missing(values);
    }
  }

  /** The tags around a value are the same whatever the value is. */
  @Test
  void letsNoValueBreakOut() {
    long seed = Long.getLong("seed", System.nanoTime());
    var random = new Random(seed);
    for (int round = 0; round < 2000; round++) {
      var template = Template.of("x", noise(random, 30), FIELDS);

      var hostile = tags(template.render(values(random)).html());
      var tame = tags(template.render(values(random)).html());

      assertThat(hostile).as("seed %s, round %s", seed, round).isEqualTo(tame);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{",
        "}}",
        "[",
        "](",
        "> ",
        "*a ",
        "`",
        "<",
        "- ",
        "{client.name",
        "![",
        "_a_ ",
        "\\"
      })
  @Timeout(10)
  void endsSoonOnEndlessRepetition(String piece) {
    var template = Template.of("x", piece.repeat(20_000 / piece.length()), FIELDS);

    assertSafe(template.render(Values.of(Map.of())).html(), 0);
  }

  private static void assertSafe(String html, long seed) {
    var tags = TAG.matcher(html);
    while (tags.find()) {
      assertThat(TAGS).as("seed %s in %s", seed, html).contains(tags.group(2));
      assertThat(tags.group(3)).as("seed %s in %s", seed, html).matches(ATTRIBUTES);
    }
  }

  /** Without line breaks, which a value may have, and without a link that a value emptied. */
  private static String tags(String html) {
    return TAG.matcher(html)
        .results()
        .filter(tag -> !List.of("br", "a", "!--").contains(tag.group(2)))
        .map(tag -> tag.group(1) + tag.group(2))
        .collect(Collectors.joining(" "));
  }

  private static String noise(Random random, int longest) {
    return random
        .ints(random.nextInt(longest + 1), 0, PIECES.size())
        .mapToObj(PIECES::get)
        .collect(Collectors.joining());
  }

  private static Values values(Random random) {
    var values = new LinkedHashMap<String, String>();
    FIELDS.all().forEach(field -> values.put(field.name(), noise(random, 8)));
    return Values.of(values);
  }
}
