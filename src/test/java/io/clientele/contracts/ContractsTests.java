package io.clientele.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.Duty;
import io.clientele.PortalTest;
import io.clientele.approvals.Inbox;
import io.clientele.approvals.RoundState;
import io.clientele.approvals.Rounds;
import io.clientele.approvals.Verdict;
import io.clientele.clauses.ContractKind;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.papers.Clause;
import io.clientele.people.EmployeeId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;

@PortalTest
@Duty("E1")
class ContractsTests {

  @Autowired private Contracts contracts;
  @Autowired private ContractClauses clauses;
  @Autowired private ContractList list;
  @Autowired private Inbox inbox;
  @Autowired private Rounds rounds;
  @Autowired private Journal journal;
  @Autowired private AutowireCapableBeanFactory beans;

  private ContractHouse house;

  @BeforeEach
  void found() {
    house = new ContractHouse(beans);
  }

  @Test
  void numbersContractsWithinTheYear() {
    var first = card(house.anna, house.drafted("100", 30)).number();
    var second = card(house.anna, house.drafted("100", 30)).number();

    assertThat(first).matches("C-\\d{4}-\\d{4,}");
    assertThat(second.substring(0, 7)).isEqualTo(first.substring(0, 7));
    assertThat(Integer.parseInt(second.substring(7)))
        .isEqualTo(Integer.parseInt(first.substring(7)) + 1);
  }

  @Test
  void writesMovesRemovesAndBringsBackClauses() {
    var id = house.drafted("100", 30);
    var third =
        house.as(house.anna, () -> clauses.add(id, new Clause(" Delivery ", "Free.\r\n\r\nSoon.")));
    assertThat(headings(id)).containsExactly("Subject", "Payment", "Delivery");
    assertThat(clause(id, "Delivery").text()).isEqualTo("Free.\n\nSoon.");

    does(house.anna, () -> clauses.move(third, 0));
    assertThat(headings(id)).containsExactly("Delivery", "Subject", "Payment");
    does(house.anna, () -> clauses.move(third, 99));
    assertThat(headings(id)).containsExactly("Subject", "Payment", "Delivery");

    var payment = clause(id, "Payment");
    write(house.anna, payment, new Clause("Payment", "The client pays soon."));
    assertThat(clause(id, "Payment").text()).isEqualTo("The client pays soon.");
    assertThatThrownBy(() -> write(house.anna, payment, new Clause("Payment", "Never.")))
        .as("somebody wrote it since")
        .isInstanceOf(OptimisticLockingFailureException.class);

    does(house.anna, () -> clauses.remove(payment.id()));
    assertThat(headings(id)).containsExactly("Subject", "Delivery");
    assertThatThrownBy(() -> does(house.anna, () -> clauses.remove(payment.id())))
        .isInstanceOf(NotFound.class);
    does(house.anna, () -> clauses.bringBack(payment.id()));
    assertThat(headings(id)).containsExactly("Subject", "Payment", "Delivery");
    assertThat(journal.of(new Subject(Contracts.KIND, id.value(), ""), 50))
        .extracting(row -> row.action())
        .contains(
            "contract.draft",
            "contract.terms",
            "contract.clause",
            "contract.clause-add",
            "contract.clause-move",
            "contract.clause-remove",
            "contract.clause-restore");
  }

  @Test
  @Duty("E3")
  void aLongPaymentTermAsksLegalAndFinanceAtOnceAndThenTheHead() {
    var id = house.drafted("20000", 90);
    does(house.anna, () -> contracts.submit(id));

    assertThat(card(house.anna, id).state()).isEqualTo(ContractState.IN_APPROVAL);
    assertThat(waiting(house.vera)).isEqualTo(1);
    assertThat(waiting(house.felix)).isEqualTo(1);
    assertThat(waiting(house.helena)).isZero();
    house.decide(house.vera, Verdict.APPROVE);
    assertThat(waiting(house.helena)).isZero();
    house.decide(house.felix, Verdict.APPROVE);
    house.decide(house.helena, Verdict.APPROVE);

    assertThat(waiting(house.diana)).isZero();
    assertThat(card(house.anna, id).state()).isEqualTo(ContractState.APPROVED);
  }

  @Test
  @Duty("E3")
  void aLargeAmountAsksTheDirectorAsWell() {
    var id = house.drafted("100000", 30);
    does(house.anna, () -> contracts.submit(id));
    house.decide(house.helena, Verdict.APPROVE);
    assertThat(card(house.anna, id).state()).isEqualTo(ContractState.IN_APPROVAL);
    house.decide(house.diana, Verdict.APPROVE);

    assertThat(card(house.anna, id).state()).isEqualTo(ContractState.APPROVED);
  }

  @Test
  void whoDecidesSeesWhatIsAgreedAndWhatIsOutOfTheOrdinary() {
    var id = house.drafted("20000", 90);
    does(house.anna, () -> contracts.submit(id));
    var round = house.as(house.vera, () -> inbox.waiting("")).getFirst();

    var matter =
        Objects.requireNonNull(
            house.as(house.vera, () -> rounds.card(round.seat().round())).matter());

    assertThat(round.title()).doesNotContain("Horn").contains("20000.00 EUR");
    assertThat(matter.lines())
        .extracting(line -> line.value())
        .contains("Around the Horn", "90 days", "3 %", "Version 1, 2 clauses");
    assertThat(matter.warnings())
        .anyMatch(words -> words.contains("Subject, Payment"))
        .anyMatch(words -> words.contains("Nothing was ever signed"));
    assertThat(card(house.vera, id).clauses()).hasSize(2);
  }

  @Test
  void whatIsHandedInIsFrozenAsAVersion() {
    var id = house.drafted("20000", 30);
    does(house.anna, () -> contracts.submit(id));
    house.decide(house.helena, Verdict.RETURN);
    assertThat(card(house.anna, id).state()).isEqualTo(ContractState.RETURNED);
    write(house.anna, clause(id, "Payment"), new Clause("Payment", "At once."));
    does(house.anna, () -> contracts.submit(id));

    var versions = card(house.anna, id).versions();
    assertThat(versions).extracting(ContractVersion::number).containsExactly(2, 1);
    assertThat(versions).extracting(ContractVersion::sha256).doesNotHaveDuplicates();
    assertThat(house.as(house.anna, () -> list.text(id, 1)).clauses())
        .contains(new Clause("Payment", "The client pays."));
    var second = house.as(house.anna, () -> list.text(id, 2));
    assertThat(second.clauses()).contains(new Clause("Payment", "At once."));
    assertThat(second.sha256()).isEqualTo(versions.getFirst().sha256());
    assertThat(second.client()).isEqualTo("Around the Horn");
  }

  @Test
  void theSameTextHandedInAgainIsTheSameVersion() {
    var id = house.drafted("20000", 30);
    does(house.anna, () -> contracts.submit(id));
    does(house.anna, () -> contracts.withdraw(id));
    assertThat(card(house.anna, id).state()).isEqualTo(ContractState.DRAFT);
    does(house.anna, () -> contracts.submit(id));

    assertThat(card(house.anna, id).versions()).hasSize(1);
  }

  @Test
  void whatIsChangedUnderWayEndsTheRoundAndKeepsItsHistory() {
    var id = house.drafted("20000", 30);
    does(house.anna, () -> contracts.submit(id));
    var round = Objects.requireNonNull(card(house.anna, id).round());
    agree(house.anna, id, house.terms("20000", 30));
    assertThat(card(house.anna, id).state())
        .as("nothing changed")
        .isEqualTo(ContractState.IN_APPROVAL);

    agree(house.anna, id, house.terms("30000", 30));

    assertThat(card(house.anna, id).state()).isEqualTo(ContractState.DRAFT);
    assertThat(waiting(house.helena)).isZero();
    var kept = house.as(house.anna, () -> rounds.card(round));
    assertThat(kept.state()).isEqualTo(RoundState.VOID);
    assertThat(kept.words()).hasSize(2);
  }

  @Test
  void anApprovalDoesNotHoldForAnotherText() {
    var written = house.approved("5000", 30);
    write(house.anna, clause(written, "Payment"), new Clause("Payment", "Whenever."));
    var agreed = house.approved("5000", 30);
    agree(house.anna, agreed, house.terms("5001", 30));
    var renamed = house.approved("5000", 30);
    does(
        house.anna,
        () -> contracts.rename(renamed, list.card(renamed).version(), "Supply of bottles"));

    for (var id : List.of(written, agreed, renamed)) {
      assertThat(card(house.anna, id).state()).isEqualTo(ContractState.DRAFT);
    }
  }

  @Test
  void aCopyCarriesNoApproval() {
    var id = house.approved("5000", 30);

    var copy = house.as(house.anna, () -> contracts.copy(id));

    var card = card(house.anna, copy);
    assertThat(card.state()).isEqualTo(ContractState.DRAFT);
    assertThat(card.versions()).isEmpty();
    assertThat(card.round()).isNull();
    assertThat(card.terms()).isEqualTo(card(house.anna, id).terms());
    assertThat(headings(copy)).containsExactly("Subject", "Payment");
    assertThat(card.number()).isNotEqualTo(card(house.anna, id).number());
  }

  @Test
  void isNotHandedInWhileSomethingIsMissing() {
    var empty = house.as(house.anna, () -> contracts.draft(house.head("Nothing yet")));
    assertThatThrownBy(() -> does(house.anna, () -> contracts.submit(empty)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("first clause");
    does(house.anna, () -> clauses.add(empty, new Clause("Subject", "Glass.")));
    assertThatThrownBy(() -> does(house.anna, () -> contracts.submit(empty)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Payment within, From");
    assertThat(card(house.anna, empty).state()).isEqualTo(ContractState.DRAFT);
    assertThat(card(house.anna, empty).versions()).isEmpty();
  }

  @Test
  void isGivenUpAndFetchedBack() {
    var id = house.drafted("100", 30);
    does(house.anna, () -> contracts.giveUp(id));
    assertThatThrownBy(() -> agree(house.anna, id, house.terms("200", 30)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Fetch it back first");
    does(house.anna, () -> contracts.fetchBack(id));

    assertThat(card(house.anna, id).state()).isEqualTo(ContractState.DRAFT);
    does(house.anna, () -> contracts.submit(id));
    assertThatThrownBy(() -> does(house.anna, () -> contracts.fetchBack(id)))
        .as("its round would go on without it")
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("cannot be fetched back");
    assertThat(card(house.anna, id).state()).isEqualTo(ContractState.IN_APPROVAL);
    assertThatThrownBy(() -> does(house.anna, () -> contracts.giveUp(id)))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> does(house.anna, () -> contracts.submit(id)))
        .isInstanceOf(Refusal.class);
  }

  @Test
  @Duty("I4")
  void isReadByWhoReadsTheClientsContractsAndWrittenByWhoLooksAfterTheClient() {
    var id = house.drafted("100", 30);

    for (var reader : List.of(house.anna, house.helena, house.diana, house.vera, house.felix)) {
      assertThat(card(reader, id).clauses()).hasSize(2);
      assertThat(rows(reader, "Supply of glass")).extracting(ContractRow::id).contains(id);
    }
    for (var stranger : List.of(house.boris, house.carla, house.admin)) {
      assertThat(rows(stranger, "")).isEmpty();
      assertThatThrownBy(() -> card(stranger, id)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> does(stranger, () -> contracts.copy(id)))
          .isInstanceOf(NotFound.class);
    }
    var clause = clause(id, "Payment");
    for (var reader : List.of(house.diana, house.vera, house.felix, house.boris)) {
      assertThatThrownBy(() -> does(reader, () -> clauses.remove(clause.id())))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> does(reader, () -> contracts.submit(id)))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> does(reader, () -> contracts.draft(house.head("Theirs"))))
          .isInstanceOf(NotFound.class);
    }
    assertThat(card(house.vera, id).opensClient()).isFalse();
    does(house.helena, () -> clauses.remove(clause.id()));
    assertThat(headings(id)).containsExactly("Subject");
  }

  @Test
  void isFoundByWordsStateKindClientOwnerAndItsLastDay() {
    var id = house.drafted("100", 30);
    var number = card(house.anna, id).number();
    var other = house.clientOf(house.anna, "Ernst Handel");

    assertThat(rows(house.anna, number)).hasSize(1);
    assertThat(rows(house.anna, "horn")).hasSize(1);
    assertThat(rows(house.anna, "100%")).isEmpty();
    assertThat(found(new ContractFilter("", ContractState.DRAFT, null, null, null, null)))
        .hasSize(1);
    assertThat(found(new ContractFilter("", ContractState.SIGNED, null, null, null, null)))
        .isEmpty();
    assertThat(found(new ContractFilter("", null, ContractKind.AGENCY, null, null, null)))
        .isEmpty();
    assertThat(found(ContractFilter.of(house.client))).hasSize(1);
    assertThat(found(ContractFilter.of(other))).isEmpty();
    assertThat(found(new ContractFilter("", null, null, null, house.boris, null))).isEmpty();
    assertThat(found(new ContractFilter("", null, null, null, house.anna, null))).hasSize(1);
    assertThat(found(new ContractFilter("", null, null, null, null, 400)))
        .as("a draft ends nothing")
        .isEmpty();
    assertThat(house.as(house.anna, () -> list.owners()))
        .extracting(ContractOwner::name)
        .containsExactly("Anna Weber");
    assertThat(house.as(house.anna, () -> list.count(ContractFilter.ALL))).isEqualTo(1);
  }

  @Test
  void refusesTermsThatCannotBe() {
    var id = house.drafted("100", 30);
    var good = house.terms("100", 30);
    for (var amount : List.of("0", "-1", "1e-999999999", "1e999999999", "1000000001")) {
      assertThatThrownBy(() -> agree(house.anna, id, house.terms(amount, 30)))
          .as(amount)
          .isInstanceOf(Refusal.class);
    }
    for (var days : List.of(-1, 366)) {
      assertThatThrownBy(() -> agree(house.anna, id, house.terms("100", days)))
          .isInstanceOf(Refusal.class);
    }
    for (var wrong :
        List.of(
            with(good, "EURO", null, null, 30),
            with(good, "USD", null, null, 30),
            with(good, "EUR", new BigDecimal("101"), null, 30),
            with(good, "EUR", new BigDecimal("-1"), null, 30),
            with(good, "EUR", null, -1, 30),
            with(good, "EUR", null, null, 0),
            with(good, "EUR", null, null, 400))) {
      assertThatThrownBy(() -> agree(house.anna, id, wrong)).isInstanceOf(Refusal.class);
    }
    assertThatThrownBy(() -> does(house.anna, () -> contracts.draft(house.head(" "))))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> does(house.anna, () -> contracts.draft(house.head("x".repeat(201)))))
        .isInstanceOf(Refusal.class);
    for (var clause :
        List.of(
            new Clause("", "Text"),
            new Clause("Heading", " "),
            new Clause("x".repeat(201), "Text"),
            new Clause("Heading", "x".repeat(20_001)))) {
      assertThatThrownBy(() -> does(house.anna, () -> clauses.add(id, clause)))
          .isInstanceOf(Refusal.class);
    }
  }

  private static ContractTerms with(
      ContractTerms terms,
      String currency,
      @Nullable BigDecimal discount,
      @Nullable Integer renewal,
      Integer notice) {
    return new ContractTerms(
        terms.amount(),
        currency,
        null,
        30,
        null,
        discount,
        "",
        null,
        terms.begins(),
        terms.ends(),
        renewal,
        notice);
  }

  private void agree(EmployeeId who, ContractId id, ContractTerms terms) {
    does(who, () -> contracts.agree(id, list.card(id).version(), terms));
  }

  private void write(EmployeeId who, DraftClause clause, Clause written) {
    does(who, () -> clauses.write(clause.id(), clause.version(), written));
  }

  private List<String> headings(ContractId id) {
    return card(house.anna, id).clauses().stream().map(DraftClause::heading).toList();
  }

  private DraftClause clause(ContractId id, String heading) {
    return card(house.anna, id).clauses().stream()
        .filter(clause -> clause.heading().equals(heading))
        .findFirst()
        .orElseThrow();
  }

  private int waiting(EmployeeId who) {
    return house.as(who, () -> inbox.count());
  }

  private List<ContractRow> rows(EmployeeId who, String words) {
    var filter = new ContractFilter(words, null, null, null, null, null);
    return house.as(who, () -> list.rows(filter, PageRequest.of(0, 100)));
  }

  private List<ContractRow> found(ContractFilter filter) {
    return house.as(house.anna, () -> list.rows(filter, PageRequest.of(0, 100)));
  }

  private ContractCard card(EmployeeId who, ContractId id) {
    return house.card(who, id);
  }

  private void does(EmployeeId who, Runnable act) {
    house.does(who, act);
  }
}
