package io.clientele.templates;

import static io.clientele.templates.TemplateFixtures.body;
import static io.clientele.templates.TemplateFixtures.client;
import static io.clientele.templates.TemplateFixtures.subject;
import static io.clientele.templates.TemplateFixtures.values;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateRenderingTests {

  private static final Values NONE = Values.of(Map.of());

  @Test
  void putsValuesIntoSubjectAndBothParts() {
    var rendered =
        Template.of("For {{client.name}}", "Dear **{{client.name}}**!", TemplateFixtures.FIELDS)
            .render(client("Müller & Söhne"));

    assertThat(rendered.subject()).isEqualTo("For Müller & Söhne");
    assertThat(rendered.html()).isEqualTo("<p>Dear <strong>Müller &amp; Söhne</strong>!</p>");
    assertThat(rendered.text()).isEqualTo("Dear Müller & Söhne!");
  }

  @Test
  void usesTheDefaultWhereAValueIsMissingOrBlank() {
    var template = body("Dear {{client.name|friend}}");

    assertThat(template.render(NONE).text()).isEqualTo("Dear friend");
    assertThat(template.render(client(" \n ")).text()).isEqualTo("Dear friend");
    assertThat(template.render(client("Acme")).text()).isEqualTo("Dear Acme");
  }

  @Test
  void saysWhichFieldsAReaderLacks() {
    var template =
        Template.of(
            "{{client.name}}",
            "{{contact.name}} {{contact.firstName|friend}} {{client.name}} {{client.number}}",
            TemplateFixtures.FIELDS);

    assertThat(template.missing(values("contact.name", "Ann")))
        .extracting(Field::name)
        .containsExactly("client.name", "client.number");
    assertThat(template.missing(Values.of(Map.of("client.name", "A", "contact.name", "\u0007"))))
        .extracting(Field::name)
        .containsExactly("contact.name", "client.number");
  }

  @Test
  void showsWhatIsMissingInAPreview() {
    assertThat(body("Dear {{client.name}}").render(NONE).text()).startsWith("Dear ‹");
  }

  @Test
  void writesADefaultIntoTheText() {
    var field = TemplateFixtures.FIELDS.named("client.name").orElseThrow();

    assertThat(
            Defaults.write(
                "a {{client.name}} {{ client.name }} {{client.name|x}}", field, "you $1"))
        .isEqualTo("a {{client.name|you $1}} {{client.name|you $1}} {{client.name|x}}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "*bold* _soft_ `code`",
        "[click](https://evil.example)",
        "<https://evil.example>",
        "# Heading",
        "> quote",
        "1. one",
        "![x](https://evil.example/p.gif)",
        "\"><a href='https://evil.example'>x</a>",
        "&lt;b&gt;",
        "{{contact.name}}",
        "\\*",
        "a | b"
      })
  void keepsAValueTheWordsItIs(String value) {
    var rendered = body("{{client.name}}\n\nand {{client.name}} again").render(client(value));

    assertThat(rendered.text()).isEqualTo(value + "\n\nand " + value + " again");
    assertThat(rendered.html().replace("{<!-- -->{", "{{"))
        .doesNotContain("<script", "<a", "<em", "<strong", "<h1", "<ol", "<img", "<blockquote");
    assertThat(rendered.html()).startsWith("<p>").endsWith(" again</p>");
  }

  @Test
  void breaksNoSubjectLine() {
    var rendered =
        subject("Offer\r\nBcc: a@example.com for {{client.name}}")
            .render(client("Acme\r\nBcc: spy@example.com\u2028x\u0000\u202eevil"));

    assertThat(rendered.subject())
        .isEqualTo("Offer Bcc: a@example.com for Acme Bcc: spy@example.com xevil");
  }

  @Test
  void shortensAnEndlessSubjectBetweenCharacters() {
    var rendered = subject("{{client.name}}").render(client("😀".repeat(400)));

    assertThat(rendered.subject()).isEqualTo("😀".repeat(250) + "…");
  }

  @Test
  void keepsTheLinesOfAValue() {
    var rendered = body("> {{client.name}}").render(client("Acme\r\nMain street 1\rVienna"));

    assertThat(rendered.text()).isEqualTo("> Acme\n> Main street 1\n> Vienna");
    assertThat(rendered.html()).contains("Acme<br />\nMain street 1<br />\nVienna");
  }

  @Test
  void encodesAValueWithinALinksAddress() {
    var rendered =
        body("[page](https://example.com/c?name={{client.name}}&x=1)")
            .render(client("a&b=c\"><script>/../ä)"));

    assertThat(rendered.text())
        .isEqualTo(
            "page [https://example.com/c?name=a%26b%3Dc%22%3E%3Cscript%3E%2F..%2F%C3%A4%29&x=1]");
    assertThat(rendered.html()).doesNotContain("<script", "\">script");
  }

  @Test
  void dialsAPhoneAndAddressesAMail() {
    var rendered =
        body("[call](tel:{{manager.phone}}) [write](mailto:{{manager.mail}})")
            .render(
                Values.of(
                    Map.of(
                        "manager.phone", "+43 (1) 234-56 ;ext=1",
                        "manager.mail", "anna@example.com?bcc=spy@example.com")));

    assertThat(rendered.text())
        .isEqualTo("call [tel:+431234561] write [mailto:anna@example.com%3Fbcc%3Dspy@example.com]");
  }

  @Test
  void followsOnlyAWebAddressFromALinkField() {
    var template = body("[open]({{page}})");

    assertThat(template.render(values("page", "https://portal.example/p/1?a=b")).html())
        .isEqualTo("<p><a href=\"https://portal.example/p/1?a&#61;b\">open</a></p>");
    assertThat(template.render(values("page", "javascript:alert(1)")).html())
        .isEqualTo("<p>open</p>");
    assertThat(template.render(NONE).html()).isEqualTo("<p>open</p>");
  }

  @Test
  void dropsAForbiddenLinkEvenUnchecked() {
    assertThat(body("[x](javascript:alert(1))").render(NONE).html()).isEqualTo("<p>x</p>");
  }

  @Test
  void showsHtmlAsItWasWritten() {
    var rendered = body("<div onclick=x>\n\n**bold** <b>thin</b>").render(NONE);

    assertThat(rendered.html())
        .contains("&lt;div onclick&#61;x&gt;", "<strong>bold</strong> &lt;b&gt;thin&lt;/b&gt;");
    assertThat(rendered.text()).isEqualTo("<div onclick=x>\n\nbold <b>thin</b>");
  }

  @Test
  void fillsFieldsWithinCode() {
    var rendered =
        body("`{{client.name}}`\n\n    {{client.name}}\n\n```{{client.name}}\n{{client.name}}\n```")
            .render(client("<i>"));

    assertThat(rendered.html()).contains("<code>&lt;i&gt;</code>").doesNotContain("class");
    assertThat(rendered.text()).isEqualTo("<i>\n\n    <i>\n\n    <i>");
  }

  @Test
  void readsWellAsPlainText() {
    var rendered =
        body("""
                # News for you

                Dear friend,
                two *lines*.

                - one
                - two
                  - inner

                3. three
                4. four

                > said
                >
                > - before

                ***

                See [our page](https://example.com/a) or <https://example.com/b>, write to <sales@example.com>.
                """)
            .render(NONE);

    assertThat(rendered.text())
        .isEqualTo(
            """
            News for you

            Dear friend,
            two lines.

            - one
            - two
              - inner

            3. three
            4. four

            > said
            >
            > - before

            ----------

            See our page [https://example.com/a] or https://example.com/b, write to sales@example.com.""");
  }

  @Test
  void keepsTheLineEndsOfItsAuthor() {
    assertThat(body("Kind regards\nAnna").render(NONE).html())
        .isEqualTo("<p>Kind regards<br />\nAnna</p>");
  }

  @Test
  void numbersAListAsWritten() {
    assertThat(body("7. seven").render(NONE).html()).contains("<ol start=\"7\">");
  }
}
