package io.clientele.templates;

import static io.clientele.templates.TemplateFixtures.FIELDS;
import static io.clientele.templates.TemplateFixtures.body;
import static io.clientele.templates.TemplateFixtures.subject;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.kit.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateProblemsTests {

  @Test
  void findsNothingWrongWithDeclaredFields() {
    var template =
        Template.of(
            "For {{client.name}}",
            "Dear {{ contact.firstName | friend }},\n\n**{{client.name}}** {{client.name|}}",
            FIELDS);

    assertThat(template.problems()).isEmpty();
    template.check();
  }

  @Test
  void namesTheLineOfAnUnknownFieldAndWhatWasMeant() {
    assertThat(sentences(body("Hello\n\n{{contact.fristName}}")))
        .containsExactly(
            "Line 3: There is no field “contact.fristName”. Did you mean {{contact.firstName}}?");
  }

  @Test
  void suggestsTheFieldWhoseGroupWasForgotten() {
    assertThat(sentences(body("{{firstname}}")))
        .containsExactly(
            "Line 1: There is no field “firstname”. Did you mean {{contact.firstName}}?");
  }

  @Test
  void suggestsNothingForAFieldThatResemblesNone() {
    assertThat(sentences(body("{{weather.in.november}}")))
        .containsExactly("Line 1: There is no field “weather.in.november”.");
  }

  @Test
  void findsBracesThatAreNotClosedOnTheirLine() {
    assertThat(sentences(body("Dear {{contact.name,\nfrom {{client.name}}")))
        .containsExactly(
            "Line 1: The field “{{contact.name,” is not closed. Close it with }} on the same line.");
  }

  @Test
  void findsAFieldOpenedWithinAnother() {
    assertThat(sentences(body("{{contact.{{client.name}}")))
        .containsExactly(
            "Line 1: The field “{{contact.” is not closed. Close it with }} on the same line.");
  }

  @Test
  void findsBracesClosedWithoutBeingOpened() {
    assertThat(sentences(body("Dear client.name}}")))
        .containsExactly("Line 1: Here }} closes a field that was never opened.");
  }

  @Test
  void findsAFieldInSingleBraces() {
    assertThat(sentences(body("Dear {contact.name}, {this} is fine")))
        .containsExactly(
            "Line 1: “{contact.name}” has single braces. As a field it is written {{contact.name}}.");
  }

  @Test
  void findsBracesWithoutAName() {
    assertThat(sentences(body("{{ | friend}}")))
        .containsExactly("Line 1: Between the braces {{ }} a field’s name is missing.");
  }

  @Test
  void namesTheSubject() {
    assertThat(sentences(subject("For {{client.nam}}")))
        .containsExactly("Subject: There is no field “client.nam”. Did you mean {{client.name}}?");
  }

  @Test
  void takesEscapedBracesAsText() {
    var template = body("Write \\{{client.name\\}} yourself");

    assertThat(template.problems()).isEmpty();
    assertThat(template.render(TemplateFixtures.client("Acme")).text())
        .isEqualTo("Write {{client.name}} yourself");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[x](https://example.com/a?b=c#d)",
        "[x](http://example.com)",
        "[x](mailto:sales@example.com)",
        "[x](mailto:{{manager.mail}})",
        "[x](tel:{{manager.phone}})",
        "[x](https://example.com/?client={{client.number}})",
        "[x]({{page}})",
        "<https://example.com>",
        "<sales@example.com>",
        "[x][1]\n\n[1]: https://example.com"
      })
  void allowsLinksToTheWebToMailAndToPhones(String written) {
    assertThat(body(written).problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](&#106;avascript:alert(1))",
        "[x](data:text/html;base64,AAAA)",
        "[x](vbscript:x)",
        "[x](file:///etc/passwd)",
        "[x](//example.com)",
        "[x](/clients/1)",
        "[x](ftp://example.com)",
        "[x](http:///path)",
        "[x]({{client.name}})",
        "<javascript:alert(1)>",
        "[x][1]\n\n[1]: javascript:alert(1)"
      })
  void refusesLinksToAnythingElse(String written) {
    assertThat(sentences(body("Hello\n\n" + written)))
        .singleElement()
        .asString()
        .startsWith("Line 3: The link “")
        .contains("is not allowed");
  }

  @Test
  void refusesAHostThatComesFromAField() {
    assertThat(sentences(body("[x](https://{{client.name}}/a)")))
        .containsExactly(
            "Line 1: In the link “https://{{client.name}}/a” a field may stand only after the host’s name and a slash.");
  }

  @Test
  void helpsWithALinkWithoutScheme() {
    assertThat(sentences(body("[x](www.example.com)")))
        .containsExactly(
            "Line 1: The link “www.example.com” is not complete. Write https://www.example.com");
  }

  @Test
  void refusesPictures() {
    assertThat(sentences(body("![x](https://example.com/pixel.gif)")))
        .containsExactly("Line 1: Pictures cannot stand in the text. Attach the file instead.");
  }

  @Test
  void refusesToSendWhatHasAProblem() {
    assertThatThrownBy(() -> body("{{x").check())
        .isInstanceOf(Refusal.class)
        .hasMessage(
            "The text cannot be sent yet. Line 1: The field “{{x” is not closed. Close it with }} on the same line.");
  }

  @Test
  void refusesWhatIsNestedTooDeeply() {
    assertThat(sentences(body("*".repeat(5000) + "x" + "*".repeat(5000))))
        .containsExactly("Line 1: Lists, quotes or emphasis are nested too deeply.");
  }

  private static List<String> sentences(Template template) {
    return template.problems().stream().map(Problem::inWords).toList();
  }
}
