package io.clientele.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.Duty;
import io.clientele.PortalTest;
import io.clientele.approvals.Verdict;
import io.clientele.clients.ClientStatus;
import io.clientele.clients.Clients;
import io.clientele.journal.Actor;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.papers.Clause;
import io.clientele.people.EmployeeId;
import io.clientele.people.Right;
import io.clientele.people.Role;
import io.clientele.terms.ClientTerms;
import io.clientele.terms.PriceType;
import io.clientele.terms.ReceivablesStatus;
import io.clientele.terms.TermsDetails;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
@Duty("E4")
class SigningTests {

  @Autowired private Contracts contracts;
  @Autowired private ContractClauses clauses;
  @Autowired private ContractList list;
  @Autowired private Signing signing;
  @Autowired private Competence competence;
  @Autowired private ContractDays days;
  @Autowired private ClientTerms terms;
  @Autowired private Clients clients;
  @Autowired private Journal journal;
  @Autowired private JdbcClient jdbc;
  @Autowired private AutowireCapableBeanFactory beans;

  private ContractHouse house;

  @BeforeEach
  void found() {
    house = new ContractHouse(beans);
  }

  @Test
  void whatWasApprovedIsSignedAndStandsOnTheClientsCard() {
    var id = house.approved("8000", 45);

    sign(house.anna, id);

    var card = house.card(house.anna, id);
    assertThat(card.state()).isEqualTo(ContractState.IN_FORCE);
    var signed = house.as(house.anna, () -> signing.of(id)).orElseThrow();
    assertThat(signed.sha256()).isEqualTo(card.versions().getFirst().sha256());
    assertThat(signed.by()).isEqualTo("Anna Weber");
    var known = house.as(house.anna, () -> terms.of(house.client)).details();
    assertThat(known.paymentDays()).isEqualTo(45);
    assertThat(known.priceType()).isEqualTo(PriceType.WHOLESALE);
    assertThat(known.discount()).isEqualByComparingTo("3");
    assertThat(journal.of(new Subject("client", house.client.value(), ""), 5))
        .anyMatch(row -> row.action().equals("client.terms") && card.number().equals(row.why()));
  }

  @Test
  void nothingIsSignedBeforeEverybodyAskedHasApproved() {
    var draft = house.drafted("8000", 45);
    var asked = house.drafted("8000", 45);
    does(house.anna, () -> contracts.submit(asked));
    var returned = house.drafted("8000", 45);
    does(house.anna, () -> contracts.submit(returned));
    var seats = house.as(house.helena, () -> house.waiting()).size();
    assertThat(seats).isEqualTo(2);
    house.decideOn(house.helena, returned, Verdict.RETURN);

    for (var id : List.of(draft, asked, returned)) {
      assertThatThrownBy(() -> sign(house.anna, id))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("Only what everybody asked has approved is signed");
      assertThat(house.as(house.anna, () -> signing.of(id))).isEmpty();
    }
  }

  @Test
  void eachSignsWithinTheirCompetenceAndLearnsWhoSignsBeyondIt() {
    var small = house.approved("10000", 30);
    var middle = house.approved("10001", 30);
    var large = house.approved("100001", 30);

    assertThatThrownBy(() -> sign(house.anna, middle))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Department head, Director");
    assertThatThrownBy(() -> sign(house.helena, large))
        .isInstanceOf(Refusal.class)
        .hasMessageEndingWith("It is signed by: Director.");
    for (var other : List.of(house.vera, house.felix)) {
      assertThatThrownBy(() -> sign(other, small)).isInstanceOf(RuntimeException.class);
      assertThat(house.as(other, () -> signing.isOffered(small))).isFalse();
    }
    for (var stranger : List.of(house.boris, house.carla, house.admin)) {
      assertThatThrownBy(() -> sign(stranger, small)).isInstanceOf(NotFound.class);
    }

    sign(house.anna, small);
    sign(house.helena, middle);
    sign(house.diana, large);
    assertThat(house.card(house.anna, large).state()).isEqualTo(ContractState.IN_FORCE);
  }

  @Test
  void withoutAnAmountOnlyThoseSignWhoHaveNoLimit() {
    var id = house.drafted("100", 30);
    var open = house.terms("100", 30);
    var framework =
        new ContractTerms(
            null, "EUR", null, 30, null, null, "", null, open.begins(), null, null, null);
    does(house.anna, () -> contracts.agree(id, list.card(id).version(), framework));
    does(house.anna, () -> contracts.submit(id));
    house.decide(house.helena, Verdict.APPROVE);
    house.decideOn(house.diana, id, Verdict.APPROVE);

    assertThatThrownBy(() -> sign(house.helena, id)).isInstanceOf(Refusal.class);
    sign(house.diana, id);
    assertThat(house.card(house.anna, id).state()).isEqualTo(ContractState.IN_FORCE);
  }

  @Test
  void theRouteIsAskedAgainAndWhatItAsksMoreIsNamed() {
    house.routeForDebtors();
    var id = house.approved("8000", 30);
    var owes = new TermsDetails(null, null, null, null, "", ReceivablesStatus.OVERDUE);
    does(house.felix, () -> terms.revise(house.client, terms.of(house.client).version(), owes));

    assertThatThrownBy(() -> sign(house.anna, id))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Still missing: Finance");
    does(house.anna, () -> contracts.submit(id));
    house.decideOn(house.helena, id, Verdict.APPROVE);
    house.decideOn(house.felix, id, Verdict.APPROVE);
    sign(house.anna, id);

    assertThat(house.card(house.anna, id).versions()).hasSize(1);
  }

  @Test
  void whatWasWrittenPastTheServicesIsNotSigned() {
    var id = house.approved("8000", 30);
    house.inTransaction(
        () ->
            jdbc.sql("update contracts_clause set text = 'Free for ever.' where contract_id = :id")
                .param("id", id.value())
                .update());

    assertThatThrownBy(() -> sign(house.anna, id))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("not approved as it stands now");
  }

  @Test
  void whatIsSignedIsNeverWrittenAgain() {
    var id = house.approved("8000", 30);
    sign(house.anna, id);
    var card = house.card(house.anna, id);
    var clause = card.clauses().getFirst();

    assertThatThrownBy(
            () ->
                does(
                    house.anna,
                    () -> clauses.write(clause.id(), clause.version(), new Clause("A", "B"))))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Amend it, or copy it");
    assertThatThrownBy(() -> does(house.anna, () -> clauses.remove(clause.id())))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> does(house.anna, () -> contracts.submit(id)))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> does(house.anna, () -> contracts.giveUp(id)))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> sign(house.anna, id)).isInstanceOf(Refusal.class);
  }

  private TermsDetails known() {
    return house.as(house.anna, () -> terms.of(house.client)).details();
  }

  @Test
  void beginsOnItsDayAndEndsAfterItsLast() {
    var id = house.approved("8000", 30);
    does(house.anna, () -> signing.sign(id, list.card(id).newest(), house.today().plusDays(3)));
    assertThat(house.card(house.anna, id).state()).isEqualTo(ContractState.SIGNED);
    days.come(id);
    assertThat(house.card(house.anna, id).state()).isEqualTo(ContractState.SIGNED);
    assertThat(known()).as("it does not hold yet").isEqualTo(TermsDetails.NONE);

    house.inTransaction(
        () ->
            jdbc.sql("update contracts_signing set holds_from = :day where contract_id = :id")
                .param("day", house.today())
                .param("id", id.value())
                .update());
    assertThat(days.due()).contains(id);
    days.come(id);
    days.come(id);
    assertThat(house.card(house.anna, id).state()).isEqualTo(ContractState.IN_FORCE);
    assertThat(known().paymentDays()).isEqualTo(30);
    assertThat(known().discount()).isEqualByComparingTo("3");
    assertThat(journal.of(new Subject("client", house.client.value(), ""), 5))
        .filteredOn(row -> row.action().equals("client.terms"))
        .singleElement()
        .satisfies(row -> assertThat(row.actor()).isEqualTo(Actor.PORTAL));

    house.inTransaction(
        () ->
            jdbc.sql("update contracts_contract set ends_on = :day where id = :id")
                .param("day", house.today().minusDays(1))
                .param("id", id.value())
                .update());
    days.come(id);
    assertThat(house.card(house.anna, id).state()).isEqualTo(ContractState.ENDED);
    assertThat(days.due()).doesNotContain(id);
  }

  @Test
  void refusesADayThatIsFarAway() {
    var id = house.approved("8000", 30);

    for (var off : List.of(-367, 367)) {
      assertThatThrownBy(
              () ->
                  does(
                      house.anna,
                      () -> signing.sign(id, list.card(id).newest(), house.today().plusDays(off))))
          .isInstanceOf(Refusal.class);
    }
  }

  @Test
  void competenceIsGivenByTheDirectorAloneAndTheDirectorKeepsIt() {
    var annas = limit(Role.ACCOUNT_MANAGER);
    for (var other : List.of(house.anna, house.helena, house.vera, house.admin)) {
      assertThatThrownBy(() -> does(other, () -> competence.give(annas, true, BigDecimal.TEN)))
          .isInstanceOf(NotFound.class);
    }
    for (var wrong : List.of("0", "-1", "1000000001")) {
      assertThatThrownBy(
              () -> does(house.diana, () -> competence.give(annas, true, new BigDecimal(wrong))))
          .isInstanceOf(Refusal.class);
    }
    var dianas = limit(Role.DIRECTOR);
    assertThatThrownBy(() -> does(house.diana, () -> competence.give(dianas, false, null)))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> does(house.diana, () -> competence.give(dianas, true, BigDecimal.TEN)))
        .isInstanceOf(Refusal.class);

    does(house.diana, () -> competence.give(annas, false, null));
    assertThat(limit(Role.ACCOUNT_MANAGER).signs()).isFalse();
    assertThatThrownBy(() -> does(house.diana, () -> competence.give(annas, true, BigDecimal.TEN)))
        .as("it was read before")
        .isInstanceOf(OptimisticLockingFailureException.class);
  }

  @Test
  void whoMerelyReadsWhatAnotherLooksAfterDoesNotSignIt() {
    var id = house.approved("8000", 30);
    for (var right : List.of(Right.READ, Right.READ_CONTRACTS)) {
      house.letIn(house.carla, right);
      assertThat(house.card(house.carla, id).isWritable()).isFalse();
      assertThat(house.as(house.carla, () -> signing.isOffered(id))).as(right.name()).isFalse();
      assertThatThrownBy(() -> sign(house.carla, id))
          .as(right.name())
          .isInstanceOfAny(Refusal.class, NotFound.class);
    }
    assertThat(house.as(house.diana, () -> signing.isOffered(id))).isTrue();
    sign(house.anna, id);
  }

  @Test
  void aTextThatWasApprovedSinceTheSignerReadIsNotSignedUnread() {
    var id = house.approved("8000", 30);
    var read = house.card(house.anna, id).newest();
    does(
        house.helena,
        () -> {
          contracts.agree(id, list.card(id).version(), house.terms("9000", 30));
          contracts.submit(id);
        });
    house.decideOn(house.diana, id, Verdict.APPROVE);

    assertThatThrownBy(() -> does(house.anna, () -> signing.sign(id, read, house.today())))
        .isInstanceOf(OptimisticLockingFailureException.class);
    sign(house.anna, id);
  }

  @Test
  void nothingIsSignedWithWhomTheHouseDoesNotTradeWith() {
    var id = house.approved("8000", 30);
    does(
        house.helena,
        () -> clients.become(house.client, ClientStatus.BLACKLISTED, "They do not pay"));

    assertThatThrownBy(() -> sign(house.anna, id))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("blacklist");
    assertThat(house.as(house.anna, () -> signing.of(id))).isEmpty();
  }

  @Test
  void twoWhoSignAtOnceSignItOnce() throws InterruptedException {
    var id = house.approved("8000", 30);

    var done = atOnce(6, number -> sign(number % 2 == 0 ? house.anna : house.helena, id));

    assertThat(done.won()).isEqualTo(1);
    assertThat(done.lost()).hasSize(5).allMatch(lost -> lost.contains("cannot be signed"));
    assertThat(
            jdbc.sql("select count(*) from contracts_signing where contract_id = :id")
                .param("id", id.value())
                .query(Long.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void whoWritesWhileSomebodySignsOrHandsInNeverSlipsPast() throws InterruptedException {
    for (var round = 0; round < 5; round++) {
      var id = house.approved("8000", 30);
      var clause = house.card(house.anna, id).clauses().getFirst();
      var approved = house.card(house.anna, id).versions().getFirst().sha256();
      atOnce(
          2,
          number -> {
            if (number == 0) {
              sign(house.anna, id);
            } else {
              does(
                  house.helena,
                  () -> clauses.write(clause.id(), clause.version(), new Clause("A", "B")));
            }
          });

      var card = house.card(house.anna, id);
      var signed = house.as(house.anna, () -> signing.of(id));
      assertThat(card.state())
          .isEqualTo(signed.isPresent() ? ContractState.IN_FORCE : ContractState.DRAFT);
      assertThat(card.clauses().getFirst().heading())
          .isEqualTo(signed.isPresent() ? "Subject" : "A");
      signed.ifPresent(text -> assertThat(text.sha256()).isEqualTo(approved));
    }
  }

  @Test
  void whoApprovesWhileItIsTakenBackDoesNotApproveWhatWasTaken() throws InterruptedException {
    for (var round = 0; round < 5; round++) {
      var id = house.drafted("8000", 30);
      does(house.anna, () -> contracts.submit(id));
      atOnce(
          2,
          number -> {
            if (number == 0) {
              does(house.anna, () -> contracts.withdraw(id));
            } else {
              house.decideOn(house.helena, id, Verdict.APPROVE);
            }
          });

      var state = house.card(house.anna, id).state();
      var approvals =
          jdbc.sql("select state from approvals_round where kind = 'contract' and record = :id")
              .param("id", id.value())
              .query(String.class)
              .single();
      assertThat(state)
          .isEqualTo(approvals.equals("APPROVED") ? ContractState.APPROVED : ContractState.DRAFT);
    }
  }

  @Test
  void numbersAreGivenOnce() throws InterruptedException {
    var done = atOnce(8, number -> house.drafted("100", 30));

    assertThat(done.won()).isEqualTo(8);
    assertThat(
            jdbc.sql(
                    """
                    select number from contracts_contract where client_id = :client
                    """)
                .param("client", house.client.value())
                .query(String.class)
                .list())
        .hasSize(8)
        .doesNotHaveDuplicates();
  }

  private record Done(int won, List<String> lost) {}

  private interface Act {
    void by(int number);
  }

  private static Done atOnce(int many, Act act) throws InterruptedException {
    var won = new AtomicInteger();
    var lost = new ConcurrentLinkedQueue<String>();
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
                                lost.add(String.valueOf(late.getMessage()));
                              } catch (InterruptedException stop) {
                                Thread.currentThread().interrupt();
                              }
                            }))
            .toList();
    start.countDown();
    for (var thread : threads) {
      thread.join();
    }
    return new Done(won.get(), List.copyOf(lost));
  }

  private CompetenceLimit limit(Role role) {
    return house.as(house.diana, () -> competence.limits()).stream()
        .filter(limit -> limit.role() == role)
        .findFirst()
        .orElseThrow();
  }

  private void sign(EmployeeId who, ContractId id) {
    does(who, () -> signing.sign(id, list.card(id).newest(), house.today()));
  }

  private void does(EmployeeId who, Runnable act) {
    house.does(who, act);
  }
}
