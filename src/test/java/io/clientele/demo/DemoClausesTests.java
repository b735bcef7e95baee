package io.clientele.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.clauses.Alternative;
import io.clientele.clauses.ContractKind;
import io.clientele.clauses.TemplateClause;
import io.clientele.clauses.TemplateDetails;
import io.clientele.clauses.TemplateId;
import io.clientele.clauses.TemplateText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoClausesTests {

  @ParameterizedTest
  @ValueSource(strings = {"supply", "framework", "lieferung", "confidentiality"})
  void couldBePublishedAsTheyAreWritten(String name) {
    var read = DemoClauses.read(name);
    var details = new TemplateDetails(name, ContractKind.SUPPLY, "en", "GB");
    var text = new TemplateText(new TemplateId(1), 1, details, read.title(), read.clauses());

    assertThat(text.problems()).isEmpty();
    assertThat(text.title()).contains("{{contract.number}}");
    assertThat(text.clauses())
        .hasSizeGreaterThan(5)
        .allSatisfy(
            clause -> {
              assertThat(clause.heading()).isNotBlank().doesNotContain("[", "|");
              assertThat(clause.wordings()).allMatch(words -> !words.matches("(?s).*(--|!!|==).*"));
            });
  }

  @Test
  void hasThePaymentTermThatIsAgreedUnlessAnotherWordingIsChosen() {
    var clauses = DemoClauses.read("supply").clauses();
    assertThat(clauses).hasSizeBetween(12, 16);
    var payment =
        clauses.stream().filter(one -> one.heading().equals("Payment")).findFirst().orElseThrow();

    assertThat(payment.standard()).contains("within {{contract.paymentDays}} days");
    assertThat(payment.alternatives())
        .extracting(Alternative::name)
        .containsExactly("14 days", "45 days");
    assertThat(payment.alternatives()).allMatch(one -> !one.when().isBlank());
    assertThat(payment.fallback()).contains("Sixty days");
    assertThat(payment.optional()).isFalse();
    assertThat(clauses.stream().filter(TemplateClause::optional)).isNotEmpty();
  }
}
