package io.clientele.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.kit.Text;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlainTemplateTests {

  private static final Fields FIELDS =
      Fields.of(
          Field.of("client.name", Text.of("letters.field.client.name")),
          Field.of("client.city", Text.of("letters.field.client.city")));

  @Test
  void putsValuesIntoSentencesAndLeavesTheRestAsItIsWritten() {
    var text = "1. *{{client.name}}*,\n{{ client.city }} <b>\n\n\\{{client.name}}";

    assertThat(fill(text, "client.name", "Mill", "client.city", "Ulm"))
        .isEqualTo("1. *Mill*,\nUlm <b>\n\n{{client.name}}");
  }

  @Test
  void showsWhatIsMissingByItsNameUnlessThereIsADefault() {
    var template = PlainTemplate.of("{{client.name}} in {{client.city|town}}", FIELDS);

    assertThat(template.missing(Values.of(Map.of())))
        .extracting(Field::name)
        .containsExactly("client.name");
    assertThat(template.fields()).hasSize(2);
    assertThat(fill("{{client.name}} in {{client.city|town}}")).isEqualTo("‹Client› in town");
  }

  @Test
  void keepsAValueWithinItsSentence() {
    assertThat(fill("at {{client.city}}.", "client.city", "Quay 1 \n\n 20457 Ulm\r\nGermany"))
        .isEqualTo("at Quay 1, 20457 Ulm, Germany.");
  }

  @Test
  void aValueNeverBecomesAFieldNotEvenWhenFilledAgain() {
    var once = fill("{{client.name}}", "client.name", "{{client.city}}{{{x}}}");

    assertThat(once).isEqualTo("{ {client.city} } { { {x} } }");
    assertThat(fill(once, "client.city", "Ulm")).isEqualTo(once);
  }

  @Test
  void cleansAwayWhatDeceivesTheEye() {
    assertThat(PlainTemplate.clean(" a\u202eb\u0000\r\nc\ue000 ")).isEqualTo("ab\nc");
  }

  @Test
  void tellsLineAndWordOfWhatIsWrong() {
    assertThat(PlainTemplate.of("good {{client.name}}\n{{client.nam}}", FIELDS).problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.line()).isEqualTo(2);
              assertThat(problem.inWords()).contains("client.nam", "{{client.name}}");
            });
  }

  private static String fill(String text, String... values) {
    var byName = new java.util.HashMap<String, String>();
    for (var place = 0; place < values.length; place += 2) {
      byName.put(values[place], values[place + 1]);
    }
    return PlainTemplate.of(text, FIELDS).fill(Values.of(byName));
  }
}
