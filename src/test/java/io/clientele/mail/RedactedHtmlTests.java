package io.clientele.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.kit.PersonMarks;
import java.util.List;
import org.junit.jupiter.api.Test;

class RedactedHtmlTests {

  private static final PersonMarks ZOE =
      new PersonMarks(
          List.of("Zoë O’Neil-Weber"), List.of("zoe@alfreds.example"), List.of("+49 170 1234567"));

  @Test
  void knowsThePersonBehindEntities() {
    assertThat(redacted("<p>Zo&euml; O&#8217;Neil-Weber, &lt;zoe&#64;alfreds.example&gt;</p>"))
        .isEqualTo("<p>N. N., &lt;N. N.&gt;</p>");
    assertThat(redacted("<a href=\"tel:&#43;491701234567\">call</a>"))
        .isEqualTo("<a href=\"tel:N. N.\">call</a>");
  }

  @Test
  void fallsBackToThePlainTextWhereANameGoesAcrossTags() {
    assertThat(redacted("<p><strong>Zoë</strong> <em>O’Neil</em>-Weber</p>"))
        .isEqualTo("<pre>plain &amp; safe</pre>");
    assertThat(redacted("<p>Zoë<br />O’Neil-Weber</p>")).isEqualTo("<pre>plain &amp; safe</pre>");
  }

  @Test
  void leavesOthersAsTheyAre() {
    for (var html :
        List.of(
            "<p>Tom &amp; Zo&euml;, &lt;b&gt;, tom&#64;alfreds.example</p>",
            "<p>1 &lt; 2 &quot;&#34;&#x3c;&nbsp;&unknown;</p>")) {
      assertThat(redacted(html)).isEqualTo(html);
    }
    assertThat(redacted("<p>&lt;b&gt; &#60;i&#62; &#38;lt; zoe&#64;alfreds.example</p>"))
        .isEqualTo("<p>&lt;b&gt; &#60;i&#62; &#38;lt; N. N.</p>");
  }

  private static String redacted(String html) {
    return RedactedHtml.of(html, "plain & safe", words -> ZOE.without(words, "N. N."));
  }
}
