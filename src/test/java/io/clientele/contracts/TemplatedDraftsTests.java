package io.clientele.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.Duty;
import io.clientele.PortalTest;
import io.clientele.approvals.Inbox;
import io.clientele.approvals.Rounds;
import io.clientele.clauses.Alternative;
import io.clientele.clauses.ContractKind;
import io.clientele.clauses.ContractTemplates;
import io.clientele.clauses.TemplateClause;
import io.clientele.clauses.TemplateDetails;
import io.clientele.clauses.TemplateDrafts;
import io.clientele.clauses.TemplateId;
import io.clientele.kit.Refusal;
import io.clientele.papers.Clause;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@PortalTest
@Duty("E1")
class TemplatedDraftsTests {

  private static final String LONGER =
      "Payment is due within {{contract.paymentDays}} days, less 2 %.";

  @Autowired private TemplateDrafts templates;
  @Autowired private ContractTemplates offered;
  @Autowired private Contracts contracts;
  @Autowired private ContractClauses clauses;
  @Autowired private ContractList list;
  @Autowired private Inbox inbox;
  @Autowired private Rounds rounds;
  @Autowired private AutowireCapableBeanFactory beans;

  private ContractHouse house;
  private ContractId id;
  private TemplateId template;

  @BeforeEach
  void draft() {
    house = new ContractHouse(beans);
    template = house.as(house.vera, this::published);
    var origin = new ContractHead.Origin(template, 1);
    var head = new ContractHead(house.client, ContractKind.SUPPLY, "en", origin, "Supply");
    id = house.as(house.anna, () -> contracts.draft(head));
  }

  private TemplateId published() {
    var made =
        templates.create(new TemplateDetails("Supply", ContractKind.SUPPLY, "en", "GB"), null);
    var payment = "Payment is due within {{contract.paymentDays}} days.";
    var discounted = new Alternative("With discount", LONGER, "Only for class A");
    List.of(
            clause("Parties", "{{client.name}}, registered as {{client.registrationNumber}}."),
            new TemplateClause(
                "", "Payment", payment, List.of(discounted), "Never beyond 90 days", false),
            new TemplateClause("", "Returns", "Within a week.", List.of(), "", true))
        .forEach(clause -> templates.add(made, Integer.MAX_VALUE, clause));
    templates.publish(made, offered.card(made).version(), "");
    return made;
  }

  private static TemplateClause clause(String heading, String standard) {
    return TemplateClause.written(heading, standard);
  }

  @Test
  void beginsWithTheClausesOfTheTemplateFilledFromTheCard() {
    assertThat(card().clauses())
        .extracting(DraftClause::heading)
        .containsExactly("Parties", "Payment", "Returns");
    assertThat(clause("Parties").text()).isEqualTo("Around the Horn, registered as ____________.");
    assertThat(card().clauses()).allMatch(DraftClause::standard);
  }

  @Test
  void isFilledAnewWithTheTermsWhereNobodyWrote() {
    agree(30);
    assertThat(clause("Payment").text()).isEqualTo("Payment is due within 30 days.");

    write("Payment", "Payment is due at once.");
    assertThat(clause("Payment").standard()).isFalse();
    agree(45);
    assertThat(clause("Payment").text()).isEqualTo("Payment is due at once.");

    write("Payment", "Payment is due within 45 days, less 2 %.");
    assertThat(clause("Payment").standard()).as("another wording of the house").isTrue();
    agree(60);
    assertThat(clause("Payment").text()).isEqualTo("Payment is due within 60 days, less 2 %.");
    assertThat(clause("Payment").standard()).isTrue();
  }

  @Test
  void tellsTheNegotiatorWhatTheHouseAcceptsAndHowFarOneMayGo() {
    agree(30);
    var payment = clause("Payment").id();

    var advice = house.as(house.anna, () -> clauses.advice(payment));

    assertThat(advice.fallback()).isEqualTo("Never beyond 90 days");
    assertThat(advice.choices())
        .extracting(ContractClauses.Choice::text)
        .containsExactly(
            "Payment is due within 30 days.", "Payment is due within 30 days, less 2 %.");
    assertThat(house.as(house.felix, () -> clauses.advice(payment)).fallback())
        .as("who only reads it is not told")
        .isEmpty();
  }

  @Test
  void isNotHandedInWhileAClauseNeedsATermThatNobodySet() {
    assertThatThrownBy(() -> house.does(house.anna, () -> contracts.submit(id)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Payment term in days");
  }

  @Test
  void whoeverDecidesLearnsWhatWasLeftOutOrLeftBlank() {
    agree(30);
    house.does(house.anna, () -> clauses.remove(clause("Payment").id()));
    house.does(house.anna, () -> clauses.remove(clause("Returns").id()));
    house.does(house.anna, () -> contracts.submit(id));

    var round = house.as(house.helena, () -> inbox.waiting("")).getFirst().seat().round();
    var matter = Objects.requireNonNull(house.as(house.helena, () -> rounds.card(round)).matter());

    assertThat(matter.warnings())
        .anyMatch(words -> words.contains("never does without: Payment."))
        .anyMatch(words -> words.contains("Left blank, to be written by hand: Parties."));
  }

  @Test
  void aLaterVersionOfTheTemplateChangesNoDraft() {
    house.does(
        house.vera,
        () -> {
          templates.add(template, 0, clause("News", "All is new."));
          templates.publish(template, offered.card(template).version(), "New");
        });
    agree(30);

    assertThat(card().clauses()).hasSize(3);
    assertThat(card().clauses()).allMatch(DraftClause::standard);
  }

  @Test
  void aFieldThatStandsInWhatSomebodyWroteIsNotFilledAndNotOfTheHouse() {
    agree(30);

    for (var words :
        List.of(
            "Payment is due within {{contract.paymentDays}} days.",
            "Payment is due within {{contract.paymentDays|90}} days.")) {
      write("Payment", words);
      assertThat(clause("Payment").text()).isEqualTo(words);
      assertThat(clause("Payment").standard()).as(words).isFalse();
    }
  }

  @Test
  void aHeadingThatSaysMoreThanTheHousesIsOnesOwn() {
    agree(30);
    var payment = clause("Payment");

    rewrite(payment, new Clause("Payment, half of it never", payment.text()));
    var own = clause("Payment, half of it never");
    assertThat(own.standard()).isFalse();

    rewrite(own, new Clause("Payment", own.text()));
    assertThat(clause("Payment").standard()).isTrue();
  }

  @Test
  void whatDiffersByBlanksAloneIsFilledAnewLikeTheRest() {
    agree(30);
    write("Payment", "Payment is due\nwithin 30 days.");
    assertThat(clause("Payment").standard()).isTrue();

    agree(60);

    assertThat(clause("Payment").text()).isEqualTo("Payment is due within 60 days.");
  }

  @Test
  void aCopySaysItsOwnNumberAndKeepsWhatSomebodyWrote() {
    house.does(
        house.vera,
        () -> {
          templates.add(template, 0, clause("Number", "This is {{contract.number}}."));
          templates.publish(template, offered.card(template).version(), "Number");
        });
    var origin = new ContractHead.Origin(template, 2);
    var head = new ContractHead(house.client, ContractKind.SUPPLY, "en", origin, "Supply");
    id = house.as(house.anna, () -> contracts.draft(head));
    write("Returns", "Never.");

    id = house.as(house.anna, () -> contracts.copy(id));

    assertThat(clause("Number").text()).isEqualTo("This is " + card().number() + ".");
    assertThat(clause("Returns").text()).isEqualTo("Never.");
  }

  @Test
  void nobodyBeginsWithATemplateThatIsNotOfferedAnyMore() {
    house.does(house.vera, () -> templates.retire(template, offered.card(template).version()));
    var origin = new ContractHead.Origin(template, 1);
    var head = new ContractHead(house.client, ContractKind.SUPPLY, "en", origin, "Supply");

    assertThatThrownBy(() -> house.does(house.anna, () -> contracts.draft(head)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("not offered any more");
    agree(30);
    write("Payment", "Payment is due within 30 days, less 2 %.");
    assertThat(clause("Payment").standard()).as("what began before goes on").isTrue();
  }

  private void rewrite(DraftClause read, Clause written) {
    house.does(house.anna, () -> clauses.write(read.id(), read.version(), written));
  }

  private void agree(int days) {
    house.does(
        house.anna, () -> contracts.agree(id, list.card(id).version(), house.terms("5000", days)));
  }

  private void write(String heading, String text) {
    var clause = clause(heading);
    house.does(
        house.anna, () -> clauses.write(clause.id(), clause.version(), new Clause(heading, text)));
  }

  private ContractCard card() {
    return house.card(house.anna, id);
  }

  private DraftClause clause(String heading) {
    return card().clauses().stream()
        .filter(clause -> clause.heading().equals(heading))
        .findFirst()
        .orElseThrow();
  }
}
