package io.clientele.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.Duty;
import io.clientele.PortalTest;
import io.clientele.approvals.Verdict;
import io.clientele.clients.TimelineSource;
import io.clientele.contracts.ClauseId;
import io.clientele.contracts.ContractClauses;
import io.clientele.contracts.ContractId;
import io.clientele.contracts.ContractState;
import io.clientele.contracts.Contracts;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.notices.NoticeFilter;
import io.clientele.notices.NoticeRow;
import io.clientele.notices.Notices;
import io.clientele.obligations.Due.Unit;
import io.clientele.obligations.ObligationFilter.Show;
import io.clientele.people.DepartmentId;
import io.clientele.people.EmployeeId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
@Duty("E5")
class ObligationsTests {

  @Autowired private Obligations obligations;
  @Autowired private Fulfilment fulfilment;
  @Autowired private ObligationList list;
  @Autowired private Contracts contracts;
  @Autowired private ContractClauses clauses;
  @Autowired private Journal journal;
  @Autowired private Notices notices;
  @Autowired private List<TimelineSource> timeline;
  @Autowired private JdbcClient jdbc;
  @Autowired private AutowireCapableBeanFactory beans;

  private OwingHouse house;

  @BeforeEach
  void found() {
    house = new OwingHouse(beans);
  }

  @Test
  void isPlannedWhileTheContractIsDraftedAndBindsWithTheSignature() {
    var contract = house.house.approved("8000", 30);
    var id = owed(contract, Due.within(10, Unit.DAYS));
    assertThat(card(house.anna, id).state()).isEqualTo(ObligationState.PLANNED);
    assertThat(card(house.anna, id).clause()).isEqualTo("Payment");
    assertThat(house.state(contract)).as("the text is the same").isEqualTo(ContractState.APPROVED);
    assertUnknown(house.leo, id);

    sign(contract);

    var card = card(house.leo, id);
    assertThat(card.state()).isEqualTo(ObligationState.BINDING);
    assertThat(card.dueOn()).isEqualTo(fulfilment.today().plusDays(10));
    assertThat(card.steps())
        .extracting(Step::act)
        .containsExactly(Step.Act.BOUND, Step.Act.WRITTEN);
    assertThat(told(house.leo)).hasSize(1).first().asString().contains("your division owes this");
    assertThat(told(house.petra)).isEmpty();
    assertThat(actions(contract)).contains("contract.obligation", "contract.obligation-bind");
  }

  @Test
  void whatIsWrittenAfterTheSignatureBindsAtOnce() {
    var contract = signed();
    var id = owed(contract, Due.within(10, Unit.DAYS));

    assertThat(card(house.leo, id).state()).isEqualTo(ObligationState.BINDING);
    assertThat(card(house.leo, id).dueOn()).isEqualTo(fulfilment.today().plusDays(10));
  }

  @Test
  void theDivisionReadsWhatBindsItAndNothingElseOfTheClient() {
    var contract = signed();
    var ours = owed(contract, Due.within(10, Unit.DAYS));
    var theirs = house.owed(contract, house.production, null, Due.within(5, Unit.DAYS));

    var card = card(house.leo, ours);
    assertThat(card.clientName()).isEqualTo("Around the Horn");
    assertThat(card.readsContract()).isFalse();
    assertThat(card.writes()).isFalse();
    assertThat(card.acts()).isTrue();
    assertUnknown(house.leo, theirs);
    assertThatThrownBy(() -> house.house.card(house.leo, contract)).isInstanceOf(NotFound.class);
    assertThat(ids(house.leo, ObligationFilter.of(contract))).containsExactly(ours);
    assertThat(ids(house.petra, ObligationFilter.of(contract))).containsExactly(theirs);
    assertThat(ids(house.vera, ObligationFilter.of(contract))).containsExactly(theirs, ours);
    assertThat(ids(house.helena, ObligationFilter.of(contract))).hasSize(2);
    for (var stranger : List.of(house.boris, house.carla, house.admin)) {
      assertThat(ids(stranger, ObligationFilter.of(contract))).isEmpty();
      assertThat(count(stranger, contract)).isZero();
      assertUnknown(stranger, ours);
    }
  }

  @Test
  void theDivisionReadsWhereGoodsAreDeliveredAndNoOtherAddress() {
    var id = owed(signed(), Due.within(10, Unit.DAYS));
    assertThat(card(house.leo, id).addresses())
        .as("where the client works, while no other place is named")
        .containsExactly("Obere Str. 57, 12209 Berlin, Germany");

    house.address("LEGAL", "Letterbox 1");
    assertThat(card(house.leo, id).addresses()).hasSize(1).first().asString().contains("Obere");
    house.address("DELIVERY", "Gate 3");

    assertThat(card(house.leo, id).addresses()).containsExactly("Gate 3");
  }

  @Test
  void whoMovesAwaySeesItNoLongerAndTheHeadAboveDoes() {
    var contract = signed();
    var id = owed(contract, Due.within(10, Unit.DAYS));
    var chief = house.headOf(house.logistics);
    assertThat(ids(chief, ObligationFilter.of(contract))).containsExactly(id);

    house.move(house.leo, house.production);

    assertUnknown(house.leo, id);
    assertThat(ids(house.leo, ObligationFilter.of(contract))).isEmpty();
    assertThatThrownBy(() -> fulfil(house.leo, id)).isInstanceOf(NotFound.class);
  }

  @Test
  void whoStandsInForSomebodyOfTheDivisionActsForThem() {
    var contract = signed();
    var id = owed(contract, Due.within(10, Unit.DAYS));
    house.standsIn(house.petra, house.leo);

    fulfil(house.petra, id);

    assertThat(card(house.petra, id).steps().getFirst().by()).contains("Petra", "Leo");
  }

  @Test
  void isFulfilledWithEvidenceThatOnlyReadersGet() {
    var contract = signed();
    var id = owed(contract, Due.within(10, Unit.DAYS));
    does(
        house.leo,
        () ->
            fulfilment.fulfil(
                id,
                version(id),
                fulfilment.today(),
                "",
                List.of(new Proof("../note.pdf", bytes("signed note")))));

    var card = card(house.anna, id);
    assertThat(card.state()).isEqualTo(ObligationState.FULFILLED);
    assertThat(card.fulfilledOn()).isEqualTo(fulfilment.today());
    var proof = card.proofs().getFirst();
    assertThat(proof.name()).isEqualTo("note.pdf");
    for (var reader : List.of(house.leo, house.anna, house.vera)) {
      assertThat(house.as(reader, () -> fulfilment.read(proof.id())).content())
          .isEqualTo(bytes("signed note"));
    }
    for (var stranger : List.of(house.petra, house.boris, house.admin)) {
      assertThatThrownBy(() -> house.as(stranger, () -> fulfilment.read(proof.id())))
          .isInstanceOf(NotFound.class);
    }
    assertThat(told(house.anna)).first().asString().contains("Leo Santos recorded that it is done");
    assertThat(actions(contract))
        .contains("contract.obligation-fulfil", "contract.obligation-read");
  }

  @Test
  void takesNoEvidenceThatIsNone() {
    var contract = signed();
    var id = owed(contract, Due.within(10, Unit.DAYS));
    refuses(id, "  ", List.of(), "Write what proves it");
    refuses(id, "", List.of(new Proof("empty.pdf", new byte[0])), "is empty");
    refuses(id, "", List.of(new Proof("run.exe", bytes("MZ"))), "is a program");
    refuses(
        id, "", List.of(new Proof("big.pdf", new byte[Fulfilment.LARGEST + 1])), "larger than 15");
    refuses(
        id,
        "",
        Stream.generate(() -> new Proof("a.pdf", bytes("a"))).limit(6).toList(),
        "at most 5 files");
    refuses(id, "x".repeat(2_001), List.of(), "2,000");

    assertThat(card(house.leo, id).state()).isEqualTo(ObligationState.BINDING);
    assertThat(card(house.leo, id).proofs()).isEmpty();
  }

  private void refuses(ObligationId id, String words, List<Proof> proofs, String why) {
    var day = fulfilment.today();
    assertThatThrownBy(
            () -> does(house.leo, () -> fulfilment.fulfil(id, version(id), day, words, proofs)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(why);
  }

  @Test
  void onlyWhoLooksAfterTheClientSaysThatItWasNotKeptOrIsNotAskedFor() {
    var contract = signed();
    var id = owed(contract, Due.within(10, Unit.DAYS));
    for (var other : List.of(house.leo, house.vera, house.diana, house.boris, house.admin)) {
      assertThatThrownBy(() -> does(other, () -> obligations.giveUp(id, version(id), "No")))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> does(other, () -> obligations.drop(id, version(id), "No")))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(
              () ->
                  does(
                      other,
                      () -> obligations.revise(id, version(id), card(house.anna, id).details())))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(
              () -> does(other, () -> obligations.write(contract, card(house.anna, id).details())))
          .isInstanceOf(NotFound.class);
    }
    assertThatThrownBy(() -> does(house.anna, () -> obligations.giveUp(id, version(id), " ")))
        .isInstanceOf(Refusal.class);

    does(house.helena, () -> obligations.giveUp(id, version(id), "The lorry broke down"));

    assertThat(card(house.leo, id).state()).isEqualTo(ObligationState.BROKEN);
    assertThat(card(house.leo, id).steps().getFirst().words()).isEqualTo("The lorry broke down");
    does(house.anna, () -> obligations.reopen(id, version(id), "They wait for it"));
    assertThat(card(house.leo, id).state()).isEqualTo(ObligationState.BINDING);
    assertThatThrownBy(() -> does(house.anna, () -> obligations.drop(id, version(id), "")))
        .as("once it binds the division is told why")
        .isInstanceOf(Refusal.class);
    does(house.anna, () -> obligations.drop(id, version(id), "The client does without"));
    assertThat(told(house.leo)).hasSize(4);
  }

  @Test
  void readersWhoAreNotOfTheDivisionDoNotFulfilIt() {
    var id = owed(signed(), Due.within(10, Unit.DAYS));
    for (var reader : List.of(house.vera, house.felix, house.diana, house.petra, house.boris)) {
      assertThatThrownBy(() -> fulfil(reader, id)).isInstanceOf(NotFound.class);
    }
    fulfil(house.anna, id);
    assertThat(card(house.leo, id).state()).isEqualTo(ObligationState.FULFILLED);
  }

  @Test
  void theTimeRunsFromTheEvent() {
    var id = owed(signed(), Due.upon("The first delivery arrives", 3, Unit.DAYS));
    assertThat(card(house.leo, id).dueOn()).isNull();

    does(house.leo, () -> fulfilment.occurred(id, version(id), fulfilment.today()));

    assertThat(card(house.leo, id).dueOn()).isEqualTo(fulfilment.today().plusDays(3));
    assertThatThrownBy(
            () ->
                does(
                    house.leo,
                    () -> fulfilment.occurred(id, version(id), fulfilment.today().plusDays(1))))
        .hasMessageContaining("has not come");
  }

  @Test
  void anotherDivisionGetsItAndTheFirstLosesIt() {
    var contract = signed();
    var id = owed(contract, Due.within(10, Unit.DAYS));
    var before = card(house.anna, id).details();
    var other =
        new ObligationDetails(
            before.clause(), "Bake it", house.production, before.due(), "A photograph", "");
    does(house.anna, () -> obligations.revise(id, version(id), other));

    assertThat(journal.of(new Subject(Contracts.KIND, contract.value(), ""), 1).toString())
        .contains("contract.obligation-change", "Production");
    assertUnknown(house.leo, id);
    assertThat(card(house.petra, id).details().what()).isEqualTo("Bake it");
    assertThat(told(house.petra)).hasSize(1);
  }

  @Test
  void whoReadItBeforeSomebodyElseChangedItLosesNothing() {
    var id = owed(signed(), Due.within(10, Unit.DAYS));
    var read = version(id);
    fulfil(house.leo, id);

    for (var late :
        List.<Runnable>of(
            () -> obligations.giveUp(id, read, "No"),
            () -> obligations.drop(id, read, "No"),
            () -> obligations.revise(id, read, card(house.anna, id).details()),
            () -> obligations.reopen(id, read, "No"),
            () -> fulfilment.occurred(id, read, fulfilment.today()))) {
      assertThatThrownBy(() -> does(house.anna, late))
          .isInstanceOf(OptimisticLockingFailureException.class);
    }
    assertThat(card(house.anna, id).state()).isEqualTo(ObligationState.FULFILLED);
  }

  @Test
  void nobodyIsBoundByAClauseThatWasTakenOut() {
    var contract = house.house.drafted("8000", 30);
    var id = owed(contract, Due.within(10, Unit.DAYS));
    does(house.anna, () -> clauses.remove(clause(contract, "Payment")));
    does(house.anna, () -> contracts.submit(contract));
    house.house.decideOn(house.helena, contract, Verdict.APPROVE);
    assertThatThrownBy(() -> sign(contract))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("which is not in the text any more");

    does(house.anna, () -> obligations.drop(id, version(id), ""));
    sign(contract);

    assertThat(card(house.anna, id).state()).isEqualTo(ObligationState.DROPPED);
    assertUnknown(house.leo, id);
  }

  @Test
  void refusesWhatCannotBe() {
    var contract = house.house.drafted("8000", 30);
    var foreign = house.house.drafted("9000", 30);
    refuses(contract, null, "  ", house.logistics, "Write what is to be done");
    refuses(contract, null, "x".repeat(201), house.logistics, "200");
    refuses(contract, null, "Deliver", new DepartmentId(Long.MAX_VALUE), "Choose the division");
    for (var wrong :
        List.of(clause(foreign, "Payment"), new ClauseId(0), new ClauseId(Long.MAX_VALUE))) {
      assertThatThrownBy(() -> write(contract, wrong, "Deliver", house.logistics))
          .isInstanceOf(NotFound.class);
    }
    var nothing = new ObligationId(Long.MAX_VALUE);
    assertUnknown(house.anna, nothing);
    assertThatThrownBy(() -> does(house.anna, () -> obligations.drop(nothing, 0, "")))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> write(new ContractId(Long.MAX_VALUE), null, "Deliver", house.logistics))
        .isInstanceOf(NotFound.class);

    does(house.anna, () -> contracts.giveUp(contract));
    refuses(contract, null, "Deliver", house.logistics, "was given up");
    var longest = "\u0416".repeat(ObligationDetails.LONGEST);
    write(signed(), null, longest + " \n ", house.logistics);
    assertThat(ids(house.leo, ObligationFilter.OPEN.saying(longest))).hasSize(1);
    for (var sign : List.of("%", "_", "'", "\\", "\uD83D\uDE9A")) {
      var owed = house.owed(foreign, house.logistics, null, Due.within(3, Unit.DAYS));
      does(
          house.anna,
          () ->
              obligations.revise(
                  owed,
                  0,
                  new ObligationDetails(
                      null, "One " + sign, house.logistics, Due.within(3, Unit.DAYS), "", "")));
      var found = new ObligationFilter("One " + sign, Show.ALL, null, foreign, null);
      assertThat(ids(house.anna, found)).as(sign).containsExactly(owed);
    }
  }

  @SuppressWarnings("NullAway")
  private void refuses(
      ContractId contract, ClauseId clause, String what, DepartmentId division, String why) {
    assertThatThrownBy(() -> write(contract, clause, what, division))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(why);
  }

  @SuppressWarnings("NullAway")
  private void write(ContractId contract, ClauseId clause, String what, DepartmentId division) {
    var details = new ObligationDetails(clause, what, division, Due.within(3, Unit.DAYS), "", "");
    does(house.anna, () -> obligations.write(contract, details));
  }

  @Test
  void theTimelineTellsWhatWasPromisedAndKept() {
    var contract = signed();
    var id = owed(contract, Due.within(10, Unit.DAYS));
    fulfil(house.leo, id);
    var source =
        timeline.stream().filter(ObligationTimeline.class::isInstance).findFirst().orElseThrow();

    assertThat(source.newest(house.house.client, 5))
        .extracting(entry -> entry.by() + ": " + entry.title().replaceAll("^C-[0-9-]+: ", ""))
        .containsExactly("Leo Santos: obligation fulfilled", "Anna Weber: obligation of the house");
    assertThat(source.newest(house.house.client, 1)).hasSize(1);
  }

  @Test
  void whoWritesOneWhileSomebodySignsIsBoundByIt() throws Exception {
    for (var round = 0; round < 5; round++) {
      var contract = house.house.approved("8000", 30);
      atOnce(
          () -> sign(contract),
          () ->
              does(
                  house.helena,
                  () -> house.write(contract, house.logistics, null, Due.within(9, Unit.DAYS))));

      assertThat(house.state(contract)).isEqualTo(ContractState.IN_FORCE);
      assertThat(ids(house.leo, ObligationFilter.of(contract))).hasSize(1);
    }
  }

  @Test
  void ofTwoWhoActAtOnceOneIsRefused() throws Exception {
    for (var round = 0; round < 5; round++) {
      var id = owed(signed(), Due.within(10, Unit.DAYS));
      var read = version(id);
      var won =
          atOnce(
              () ->
                  does(
                      house.leo,
                      () -> fulfilment.fulfil(id, read, fulfilment.today(), "Done", List.of())),
              () -> does(house.anna, () -> obligations.giveUp(id, read, "Too late")));

      assertThat(won).isEqualTo(1);
      assertThat(card(house.leo, id).steps()).hasSize(3);
    }
  }

  private static int atOnce(Runnable... acts) throws InterruptedException {
    var won = new AtomicInteger();
    var start = new CyclicBarrier(acts.length);
    var threads =
        Stream.of(acts)
            .map(
                act ->
                    Thread.startVirtualThread(
                        () -> {
                          try {
                            start.await();
                            act.run();
                            won.incrementAndGet();
                          } catch (Refusal | ConcurrencyFailureException lost) {
                            // the other was quicker
                          } catch (Exception broken) {
                            throw new IllegalStateException(broken);
                          }
                        }))
            .toList();
    for (var thread : threads) {
      thread.join();
    }
    return won.get();
  }

  private ContractId signed() {
    var contract = house.house.approved("8000", 30);
    sign(contract);
    return contract;
  }

  private void sign(ContractId contract) {
    house.sign(contract);
  }

  private ObligationId owed(ContractId contract, Due due) {
    return house.owed(contract, house.logistics, clause(contract, "Payment"), due);
  }

  private ClauseId clause(ContractId contract, String heading) {
    return house.clause(contract, heading);
  }

  private void fulfil(EmployeeId who, ObligationId id) {
    does(who, () -> fulfilment.fulfil(id, version(id), fulfilment.today(), "Delivered", List.of()));
  }

  private ObligationCard card(EmployeeId who, ObligationId id) {
    return house.as(who, () -> list.card(id));
  }

  private void assertUnknown(EmployeeId who, ObligationId id) {
    assertThatThrownBy(() -> card(who, id)).isInstanceOf(NotFound.class);
  }

  private List<ObligationId> ids(EmployeeId who, ObligationFilter filter) {
    return house.as(who, () -> list.rows(filter, PageRequest.of(0, 50))).stream()
        .map(ObligationRow::id)
        .toList();
  }

  private long count(EmployeeId who, ContractId contract) {
    return house.as(who, () -> list.count(ObligationFilter.of(contract)));
  }

  private List<String> told(EmployeeId who) {
    return house.as(who, () -> notices.rows(NoticeFilter.ALL, PageRequest.of(0, 50))).stream()
        .map(NoticeRow::words)
        .filter(words -> words.startsWith("Deliver the glass") || words.startsWith("Bake it"))
        .toList();
  }

  private List<String> actions(ContractId contract) {
    return journal.of(new Subject(Contracts.KIND, contract.value(), ""), 20).stream()
        .map(entry -> entry.action())
        .toList();
  }

  private long version(ObligationId id) {
    return jdbc.sql("select version from obligations_obligation where id = :id")
        .param("id", id.value())
        .query(Long.class)
        .single();
  }

  private void does(EmployeeId who, Runnable act) {
    house.does(who, act);
  }

  private static byte[] bytes(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }
}
