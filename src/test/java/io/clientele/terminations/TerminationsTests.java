package io.clientele.terminations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.Duty;
import io.clientele.PortalTest;
import io.clientele.approvals.Verdict;
import io.clientele.clients.Timeline;
import io.clientele.contracts.Amendments;
import io.clientele.contracts.ContractFilter;
import io.clientele.contracts.ContractHouse;
import io.clientele.contracts.ContractId;
import io.clientele.contracts.ContractList;
import io.clientele.contracts.ContractRow;
import io.clientele.contracts.ContractState;
import io.clientele.contracts.ContractTerms;
import io.clientele.contracts.Contracts;
import io.clientele.contracts.EndOfDays;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.people.EmployeeId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
@Duty("E6")
class TerminationsTests {

  @Autowired private Terminations terminations;
  @Autowired private Settlements settlements;
  @Autowired private TerminationList ends;
  @Autowired private Contracts contracts;
  @Autowired private Amendments amendments;
  @Autowired private ContractList list;
  @Autowired private Timeline timeline;
  @Autowired private Journal journal;
  @Autowired private JdbcClient jdbc;
  @Autowired private AutowireCapableBeanFactory beans;

  private ContractHouse house;
  private EndOfDays days;

  @BeforeEach
  void found() {
    house = new ContractHouse(beans);
    days = new EndOfDays(beans);
  }

  @Test
  void aContractHoldsToItsLastDayAndIsTerminatedThen() {
    var id = house.signed("8000", 30);
    terminate(house.anna, id, TerminationKind.AGREED, house.today().plusDays(10));

    var card = house.card(house.vera, id);
    assertThat(card.state()).isEqualTo(ContractState.IN_FORCE);
    assertThat(card.endsEarly()).isEqualTo(house.today().plusDays(10));
    assertThat(rows())
        .singleElement()
        .satisfies(row -> assertThat(row.ends()).isEqualTo(house.today().plusDays(10)));
    days.come(id);
    assertThat(house.card(house.anna, id).state()).isEqualTo(ContractState.IN_FORCE);

    endsOn(id, house.today().minusDays(1));
    assertThat(days.due()).contains(id);
    days.come(id);
    assertThat(house.card(house.anna, id).state()).isEqualTo(ContractState.TERMINATED);
    assertThat(days.due()).doesNotContain(id);
    assertThat(journal.of(new Subject("contract", id.value(), ""), 9))
        .anyMatch(row -> row.action().equals("contract.terminate"));
    assertThat(house.as(house.anna, () -> timeline.newest(house.client, 20)))
        .anyMatch(entry -> entry.title().contains("was terminated to"));
  }

  @Test
  void theTermsOfTheContractAreKeptOrSomebodySaysThatTheyAreNot() {
    var id = house.signed("8000", 30);
    var soon = house.today().plusDays(10);

    assertThatThrownBy(() -> terminate(house.anna, id, TerminationKind.HOUSE, soon))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("By its terms, with a notice of 30 days");
    house.does(
        house.anna, () -> terminations.terminate(id, details(TerminationKind.HOUSE, soon), true));
    assertThat(house.card(house.anna, id).endsEarly()).isEqualTo(soon);
  }

  @Test
  void theHouseEndsWithinCompetenceAndWhatTheClientSaysIsRecordedByWhoLooksAfterThem() {
    var large = house.approved("50000", 30);
    house.sign(house.helena, large, house.today());
    var day = house.today().plusDays(40);

    for (var kind : List.of(TerminationKind.AGREED, TerminationKind.BREACH)) {
      assertThatThrownBy(() -> terminate(house.anna, large, kind, day))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("beyond your competence. It is decided by: Department head");
    }
    for (var reader : List.of(house.vera, house.felix)) {
      assertThatThrownBy(() -> terminate(reader, large, TerminationKind.AGREED, day))
          .isInstanceOfAny(Refusal.class, NotFound.class);
      assertThatThrownBy(() -> tell(reader, large, day)).isInstanceOf(NotFound.class);
      assertThat(house.as(reader, () -> ends.of(large)).offered()).isEmpty();
    }
    for (var stranger : List.of(house.boris, house.carla, house.admin)) {
      assertThatThrownBy(() -> terminate(stranger, large, TerminationKind.AGREED, day))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> house.as(stranger, () -> ends.of(large)))
          .isInstanceOf(NotFound.class);
    }
    tell(house.anna, large, day);
    assertThat(house.card(house.anna, large).endsEarly()).isEqualTo(day);
  }

  @Test
  void refusesWhatCannotBe() {
    var id = house.signed("8000", 30);
    var today = house.today();

    for (var wrong :
        List.of(
            new TerminationDetails(TerminationKind.AGREED, " ", today, today),
            new TerminationDetails(TerminationKind.AGREED, "x".repeat(2_001), today, today),
            new TerminationDetails(TerminationKind.AGREED, "x", today.plusDays(1), today),
            new TerminationDetails(TerminationKind.AGREED, "x", LocalDate.MIN, today),
            new TerminationDetails(TerminationKind.AGREED, "x", today, today.minusDays(1)),
            new TerminationDetails(TerminationKind.AGREED, "x", today, LocalDate.MAX),
            new TerminationDetails(TerminationKind.AGREED, "x", today, today.plusYears(1)))) {
      assertThatThrownBy(
              () -> house.does(house.anna, () -> terminations.terminate(id, wrong, true)))
          .as(wrong.toString())
          .isInstanceOf(Refusal.class);
    }
    assertThat(house.card(house.anna, id).endsEarly()).isNull();
  }

  @Test
  void onlyWhatBindsIsEnded() {
    var draft = house.drafted("8000", 30);
    assertThatThrownBy(() -> terminate(house.anna, draft, TerminationKind.AGREED, house.today()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("does not bind");
    var id = house.signed("8000", 30);
    terminate(house.anna, id, TerminationKind.AGREED, house.today().plusDays(10));
    assertThatThrownBy(() -> terminate(house.anna, id, TerminationKind.AGREED, house.today()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("is terminated to");
  }

  @Test
  void isRevokedUntilItsDayWithAReason() {
    var id = house.signed("8000", 30);
    var termination = terminate(house.anna, id, TerminationKind.AGREED, house.today().plusDays(10));
    assertThatThrownBy(() -> revoke(house.anna, termination, " ")).isInstanceOf(Refusal.class);
    for (var other : List.of(house.felix, house.boris)) {
      assertThatThrownBy(() -> revoke(other, termination, "They stay"))
          .isInstanceOf(RuntimeException.class);
    }

    revoke(house.anna, termination, "They stay");

    assertThat(house.card(house.anna, id).endsEarly()).isNull();
    var end = house.as(house.felix, () -> ends.of(id));
    assertThat(end.termination()).isNull();
    assertThat(end.revoked())
        .singleElement()
        .satisfies(
            one -> assertThat(Objects.requireNonNull(one.revoked()).why()).isEqualTo("They stay"));
    assertThatThrownBy(() -> revoke(house.anna, termination, "Again"))
        .isInstanceOf(OptimisticLockingFailureException.class);
    terminate(house.anna, id, TerminationKind.AGREED, house.today().plusDays(5));
    assertThat(house.card(house.anna, id).endsEarly()).isEqualTo(house.today().plusDays(5));
  }

  @Test
  void whatHasEndedDoesNotGoOn() {
    var id = house.signed("8000", 30);
    var termination = terminate(house.anna, id, TerminationKind.AGREED, house.today());
    endsOn(id, house.today().minusDays(1));
    assertThatThrownBy(() -> revoke(house.anna, termination, "They stay"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("has ended by now");
    days.come(id);
    assertThatThrownBy(() -> revoke(house.anna, termination, "They stay"))
        .isInstanceOf(Refusal.class);
    assertThat(house.as(house.anna, () -> ends.of(id)).revocable()).isFalse();
  }

  @Test
  void nothingIsAmendedThatIsTerminated() {
    var id = house.signed("8000", 30);
    var amendment = amended(id);
    terminate(house.anna, id, TerminationKind.AGREED, house.today().plusDays(10));

    assertThatThrownBy(() -> house.sign(house.anna, amendment, house.today()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("is terminated to");
    house.does(house.anna, () -> contracts.giveUp(amendment));
    assertThatThrownBy(() -> house.as(house.anna, () -> amendments.begin(id)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Revoke that first");
    assertThatThrownBy(() -> house.does(house.anna, () -> contracts.fetchBack(amendment)))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void anAmendmentThatWaitsForItsDayEndsWithItsContract() {
    var id = house.signed("8000", 30);
    var amendment = amended(id);
    house.sign(house.anna, amendment, house.today().plusDays(20));
    terminate(house.anna, amendment, TerminationKind.AGREED, house.today().plusDays(10));
    endsOn(id, house.today().minusDays(1));

    days.come(id);
    days.come(amendment);

    for (var one : List.of(id, amendment)) {
      assertThat(house.card(house.anna, one).state()).isEqualTo(ContractState.TERMINATED);
    }
    assertThat(rows()).extracting(row -> row.id()).containsExactly(id);
  }

  @Test
  void anAmendmentThatWaitsCountsForWhoEndsAndToWhichDay() {
    var id = house.signed("8000", 30);
    var amendment = house.as(house.anna, () -> amendments.begin(id));
    var terms = house.terms("50000", 30);
    house.does(house.anna, () -> contracts.agree(amendment, list.card(amendment).version(), terms));
    house.does(house.anna, () -> contracts.submit(amendment));
    house.decideOn(house.helena, amendment, Verdict.APPROVE);
    house.sign(house.helena, amendment, house.today().plusDays(20));
    house.inTransaction(
        () ->
            jdbc.sql("update contracts_contract set ends_on = :day where id = :id")
                .param("day", house.today().plusDays(25))
                .param("id", id.value())
                .update());
    var day = house.today().plusDays(100);

    assertThatThrownBy(() -> terminate(house.anna, id, TerminationKind.AGREED, day))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("beyond your competence");
    terminate(house.helena, id, TerminationKind.AGREED, day);
    assertThat(house.card(house.anna, amendment).endsEarly()).isEqualTo(day);
  }

  @Test
  void anAmendmentThatBeganMeanwhileEndsOnTheSameDay() {
    var id = house.signed("8000", 30);
    var amendment = amended(id);
    house.sign(house.anna, amendment, house.today().plusDays(2));
    terminate(house.anna, id, TerminationKind.AGREED, house.today().plusDays(10));
    house.inTransaction(
        () ->
            jdbc.sql("update contracts_signing set holds_from = :day where contract_id = :id")
                .param("day", house.today())
                .param("id", amendment.value())
                .update());

    days.come(amendment);

    var card = house.card(house.anna, amendment);
    assertThat(card.state()).isEqualTo(ContractState.IN_FORCE);
    assertThat(card.endsEarly()).isEqualTo(house.today().plusDays(10));
    assertThat(rows()).extracting(row -> row.id()).containsExactly(amendment);
  }

  @Test
  void whatIsLeftIsSettledLineByLine() {
    var id = house.signed("8000", 30);
    var termination = terminate(house.anna, id, TerminationKind.AGREED, house.today().plusDays(10));
    var sum = add(termination, SettlementKind.SUM, "Last invoice");
    var crates = add(termination, SettlementKind.GOODS, "40 crates");

    house.does(house.felix, () -> settlements.settle(sum, 0, house.today(), "By transfer"));
    assertThatThrownBy(
            () -> house.does(house.felix, () -> settlements.settle(crates, 0, house.today(), "")))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> house.does(house.vera, () -> settlements.settle(sum, 1, house.today(), "")))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> house.as(house.felix, () -> settlements.add(termination, goods("Keys"))))
        .isInstanceOf(NotFound.class);
    house.does(house.anna, () -> settlements.drop(crates, 0, "They broke"));
    assertThatThrownBy(() -> house.does(house.anna, () -> settlements.reopen(crates, 0)))
        .isInstanceOf(OptimisticLockingFailureException.class);
    house.does(house.anna, () -> settlements.reopen(crates, 1));

    var end = house.as(house.vera, () -> ends.of(id));
    assertThat(end.settlements())
        .extracting(line -> line.state() + " " + line.by())
        .containsExactly("SETTLED Felix Bauer", "OPEN Anna Weber");
    assertThat(end.open()).isOne();
    for (var stranger : List.of(house.boris, house.carla)) {
      assertThatThrownBy(
              () -> house.does(stranger, () -> settlements.settle(crates, 2, house.today(), "")))
          .isInstanceOf(NotFound.class);
    }
    revoke(house.anna, termination, "They stay");
    assertThatThrownBy(
            () -> house.does(house.anna, () -> settlements.settle(crates, 2, house.today(), "")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("was revoked");
    for (var stranger : List.of(house.boris, house.carla)) {
      assertThatThrownBy(
              () -> house.as(stranger, () -> settlements.add(termination, goods("Keys"))))
          .isInstanceOf(NotFound.class);
    }
  }

  @Test
  void whoSignsAnAmendmentAndWhoEndsAtOnceLeaveNothingThatGoesOnUnended()
      throws InterruptedException {
    for (var round = 0; round < 6; round++) {
      var id = house.signed("8000", 30);
      var amendment = amended(id);
      var day = house.today().plusDays(10);

      var won =
          won(
              2,
              number -> {
                if (number == 0) {
                  house.sign(house.anna, amendment, house.today());
                } else {
                  terminate(house.helena, id, TerminationKind.AGREED, day);
                }
              });

      assertThat(won).isPositive();
      var binding = Objects.requireNonNull(house.as(house.anna, () -> amendments.of(id)).binding());
      var ended = house.as(house.anna, () -> ends.of(id)).termination();
      var signed = house.card(house.anna, amendment).state() == ContractState.IN_FORCE;
      assertThat(ended).isNotNull();
      assertThat(binding.endsEarly()).isEqualTo(day);
      assertThat(binding.id()).isEqualTo(signed ? amendment : id);
      revoke(house.helena, ended.id(), "They stay");
    }
  }

  @Test
  void manyWhoEndAtOnceEndOnceAndManyWhoRevokeRevokeOnce() throws InterruptedException {
    var id = house.signed("8000", 30);
    assertThat(
            won(
                5,
                number ->
                    terminate(
                        number % 2 == 0 ? house.anna : house.helena,
                        id,
                        TerminationKind.AGREED,
                        house.today().plusDays(number))))
        .isOne();
    var standing = Objects.requireNonNull(house.as(house.anna, () -> ends.of(id)).termination());
    assertThat(house.card(house.anna, id).endsEarly()).isEqualTo(standing.details().endsOn());

    assertThat(won(4, number -> revoke(house.anna, standing.id(), "They stay"))).isOne();
    assertThat(house.card(house.anna, id).endsEarly()).isNull();
  }

  private interface Act {
    void by(int number);
  }

  private static int won(int many, Act act) throws InterruptedException {
    var won = new AtomicInteger();
    var start = new CountDownLatch(1);
    var threads =
        IntStream.range(0, many)
            .mapToObj(
                number ->
                    Thread.ofPlatform()
                        .start(
                            () -> {
                              try {
                                start.await();
                                act.by(number);
                                won.incrementAndGet();
                              } catch (Refusal | NotFound | ConcurrencyFailureException late) {
                                assertThat(late).isNotNull();
                              } catch (InterruptedException stop) {
                                Thread.currentThread().interrupt();
                              }
                            }))
            .toList();
    start.countDown();
    for (var thread : threads) {
      thread.join();
    }
    return won.get();
  }

  private ContractId amended(ContractId id) {
    var amendment = house.as(house.anna, () -> amendments.begin(id));
    ContractTerms terms = house.terms("9000", 45);
    house.does(house.anna, () -> contracts.agree(amendment, list.card(amendment).version(), terms));
    house.does(house.anna, () -> contracts.submit(amendment));
    house.decideOn(house.helena, amendment, Verdict.APPROVE);
    return amendment;
  }

  private TerminationId terminate(
      EmployeeId who, ContractId id, TerminationKind kind, LocalDate day) {
    return house.as(who, () -> terminations.terminate(id, details(kind, day), false));
  }

  private void tell(EmployeeId who, ContractId id, LocalDate day) {
    house.does(who, () -> terminations.terminate(id, details(TerminationKind.CLIENT, day), true));
  }

  private TerminationDetails details(TerminationKind kind, LocalDate day) {
    return new TerminationDetails(kind, "They move abroad", house.today(), day);
  }

  private void revoke(EmployeeId who, TerminationId id, String why) {
    house.does(who, () -> terminations.revoke(id, 0, why));
  }

  private SettlementId add(TerminationId termination, SettlementKind kind, String what) {
    var details = new SettlementDetails(kind, OwedBy.CLIENT, what, new BigDecimal("120"), null);
    return house.as(house.anna, () -> settlements.add(termination, details));
  }

  private static SettlementDetails goods(String what) {
    return new SettlementDetails(SettlementKind.GOODS, OwedBy.HOUSE, what, null, null);
  }

  /** As if the day had come. */
  private void endsOn(ContractId id, LocalDate day) {
    house.inTransaction(
        () -> {
          jdbc.sql(
                  """
                  update contracts_contract set ends_early_on = :day
                  where id = :id or amends_id = :id
                  """)
              .param("day", day)
              .param("id", id.value())
              .update();
          jdbc.sql("update terminations_termination set ends_on = :day where contract_id = :id")
              .param("day", day)
              .param("id", id.value())
              .update();
        });
  }

  private List<ContractRow> rows() {
    return house.as(
        house.anna, () -> list.rows(ContractFilter.of(house.client), PageRequest.of(0, 10)));
  }
}
