package io.clientele.clauses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.clientele.templates.Field;
import io.clientele.templates.Values;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTextTests {

  private static final TemplateDetails DETAILS =
      new TemplateDetails("Supply", ContractKind.SUPPLY, "en", "GB");

  @Test
  void tellsClauseWordingAndWordOfAnUnknownField() {
    var other = new Alternative("14 days", "to {{company.ibna}}", "");
    var text =
        text(
            "No. {{contract.nubmer}}",
            clause("parties", "{{client.name}}"),
            new TemplateClause("pay", "Payment", "in {{days", List.of(other), "", false));

    assertThat(text.problems())
        .containsExactly(
            "Title on the paper: There is no field “contract.nubmer”. Did you mean"
                + " {{contract.number}}?",
            "Clause 2, “Payment”: The field “{{days” is not closed. Close it with }} on the same"
                + " line.",
            "Clause 2, “Payment”, wording “14 days”: There is no field “company.ibna”. Did you mean"
                + " {{company.iban}}?");
  }

  @Test
  void acceptsEachOfItsWordingsWithTheSameValuesAndNothingElse() {
    var other = new Alternative("14 days", "Within {{contract.paymentDays}} days,\n\nnet.", "");
    var clause =
        new TemplateClause("pay", "Payment", "{{client.name}} pays.", List.of(other), "", false);
    var values = Values.of(Map.of("client.name", "Mill", "contract.paymentDays", "14"));

    assertThat(clause.accepts("Mill pays.", values)).isTrue();
    assertThat(clause.accepts("Mill  pays. ", values)).isTrue();
    assertThat(clause.accepts("{{client.name}} pays.", values)).as("printed so").isFalse();
    assertThat(clause.accepts("Within 14 days, net.", values)).isTrue();
    assertThat(clause.accepts("Within 90 days, net.", values)).isFalse();
    assertThat(clause.accepts("Bakery pays.", values)).isFalse();
    assertThat(clause.accepts("", values)).isFalse();
  }

  @Test
  void hasASampleForEachFieldAndNoneIsAFieldItself() {
    var samples = ClauseFields.samples();

    for (Field field : ClauseFields.ALL.all()) {
      assertThat(samples.of(field.name())).as(field.name()).isNotBlank().doesNotContain("{");
      assertThat(field.label().inWords()).as(field.name()).isNotBlank();
    }
  }

  @Test
  void tellsWhatWasAddedRemovedChangedAndMoved() {
    var before = text("T", clause("a", "1"), clause("b", "2"), clause("c", "3"), clause("d", "4"));
    var after = text("T", clause("c", "3"), clause("a", "1"), clause("b", "two"), clause("e", "5"));

    assertThat(ClauseChange.between(before, after))
        .extracting(
            change -> change.before() == null ? "-" : change.before().key(),
            change -> change.after() == null ? "-" : change.after().key(),
            ClauseChange::moved)
        .containsExactly(
            tuple("c", "c", true),
            tuple("b", "b", false),
            tuple("-", "e", false),
            tuple("d", "-", false));
    assertThat(ClauseChange.between(before, before)).isEmpty();
  }

  private static TemplateText text(String title, TemplateClause... clauses) {
    return new TemplateText(new TemplateId(1), 1, DETAILS, title, List.of(clauses));
  }

  private static TemplateClause clause(String key, String wording) {
    return new TemplateClause(key, key, wording, List.of(), "", false);
  }
}
