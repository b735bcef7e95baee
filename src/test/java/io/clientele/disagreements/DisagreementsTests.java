package io.clientele.disagreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.clientele.Duty;
import io.clientele.PortalTest;
import io.clientele.clients.TimelineSource;
import io.clientele.contacts.ContactFixtures;
import io.clientele.contacts.Contacts;
import io.clientele.contacts.PersonErasure;
import io.clientele.contracts.ClauseId;
import io.clientele.contracts.ContractClauses;
import io.clientele.contracts.ContractHouse;
import io.clientele.contracts.ContractId;
import io.clientele.contracts.ContractList;
import io.clientele.contracts.ContractState;
import io.clientele.contracts.Contracts;
import io.clientele.contracts.DraftClause;
import io.clientele.contracts.Signing;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.notices.NoticeFilter;
import io.clientele.notices.Notices;
import io.clientele.people.EmployeeId;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
@Duty("E2")
class DisagreementsTests {

  @Autowired private Disagreements disagreements;
  @Autowired private AgreedWordings agreed;
  @Autowired private Protocols protocols;
  @Autowired private ProtocolPapers papers;
  @Autowired private Contracts contracts;
  @Autowired private ContractClauses clauses;
  @Autowired private Signing signing;
  @Autowired private ContractList list;
  @Autowired private Journal journal;
  @Autowired private Notices notices;
  @Autowired private Contacts contacts;
  @Autowired private PersonErasure erasure;
  @Autowired private List<TimelineSource> timeline;
  @Autowired private JdbcClient jdbc;
  @Autowired private AutowireCapableBeanFactory beans;

  private ContractHouse house;

  @BeforeEach
  void found() {
    house = new ContractHouse(beans);
  }

  @Test
  void keepsAllThatWasSaidOneAfterTheOther() {
    var id = house.drafted("8000", 30);
    var row = objected(id, "Payment", "The client pays in 60 days.");
    does(house.anna, () -> disagreements.propose(row, version(row), "The client pays in 45.", "?"));
    does(house.anna, () -> disagreements.answer(row, version(row), "In 50 days.", "Our bank"));
    does(house.helena, () -> disagreements.agree(row, version(row), "In 48 days.", ""));

    var kept = row(house.anna, id);
    assertThat(kept.disagreement().state()).isEqualTo(DisagreementState.AGREED);
    assertThat(kept.disagreement().round()).isEqualTo(2);
    assertThat(kept.said())
        .extracting(one -> one.kind() + " " + one.round() + " " + one.wording())
        .containsExactly(
            "STOOD 1 The client pays.",
            "OBJECTED 1 The client pays in 60 days.",
            "PROPOSED 1 The client pays in 45.",
            "OBJECTED 2 In 50 days.",
            "AGREED 2 In 48 days.");
    assertThat(kept.last(Statement.Kind.AGREED).orElseThrow().by()).isEqualTo("Helena Nagy");
    assertThat(journal.of(new Subject(Contracts.KIND, id.value(), ""), 9))
        .extracting(entry -> entry.action())
        .contains("contract.objection", "contract.objection-propose", "contract.objection-agree");
  }

  @Test
  void whatIsAgreedComesIntoTheDraftAtOnceAndLapsesTheApproval() {
    var id = house.approved("8000", 30);
    var payment = objected(id, "Payment", "In 60 days.");
    var fresh =
        house.as(
            house.anna,
            () ->
                disagreements.object(
                    id, Objection.missing("Returns", "Bottles are taken back.", "")));
    var open = objected(id, "Subject", "The house delivers blue glass.");
    does(house.anna, () -> clauses.move(clause(id, "Payment").id(), 0));
    does(house.anna, () -> disagreements.agree(payment, version(payment), "In 45 days.", ""));
    does(house.anna, () -> disagreements.agree(fresh, version(fresh), "In clean crates.", ""));

    var taken = house.as(house.helena, () -> agreed.takeIn(id));

    assertThat(taken).isEqualTo(2);
    var card = house.card(house.anna, id);
    assertThat(card.state()).isEqualTo(ContractState.DRAFT);
    assertThat(card.clauses())
        .extracting(one -> one.heading() + ": " + one.text())
        .containsExactly(
            "Payment: In 45 days.",
            "Subject: The house delivers glass.",
            "Returns: In clean crates.");
    assertThat(rows(house.anna, id))
        .extracting(row -> row.disagreement().state(), row -> row.disagreement().takenInto())
        .containsExactly(
            tuple(DisagreementState.TAKEN_IN, 2),
            tuple(DisagreementState.TAKEN_IN, 2),
            tuple(DisagreementState.OPEN, null));
    assertThat(rows(house.anna, id).get(1).disagreement().clause())
        .isEqualTo(clause(id, "Returns").id());
    assertThatThrownBy(() -> does(house.anna, () -> agreed.takeIn(id)))
        .hasMessageContaining("Nothing agreed waits");
    assertThat(version(open)).isZero();
  }

  @Test
  void anAgreedClauseThatWasRemovedComesBack() {
    var id = house.drafted("8000", 30);
    var row = objected(id, "Payment", "In 60 days.");
    does(house.anna, () -> clauses.remove(clause(id, "Payment").id()));
    does(house.anna, () -> disagreements.agree(row, version(row), "In 45 days.", ""));

    does(house.anna, () -> agreed.takeIn(id));

    assertThat(clause(id, "Payment").text()).isEqualTo("In 45 days.");
  }

  @Test
  void nothingIsSignedBeforeEachRowIsSettled() {
    var id = house.approved("8000", 30);
    var payment = objected(id, "Payment", "In 60 days.");
    var subject = objected(id, "Subject", "Blue glass.");
    assertThatThrownBy(() -> sign(id))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("2 disagreements are open: “Payment”, “Subject”");

    does(house.anna, () -> disagreements.withdraw(subject, version(subject), "Never mind"));
    does(house.anna, () -> disagreements.agree(payment, version(payment), "The client pays.", ""));
    assertThatThrownBy(() -> sign(id))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("1 agreed wording is not in the text yet: “Payment”");

    does(house.anna, () -> agreed.takeIn(id));
    assertThat(house.card(house.anna, id).state())
        .as("ours was agreed: nothing has changed")
        .isEqualTo(ContractState.APPROVED);
    assertThat(row(house.anna, id).disagreement().takenInto()).isEqualTo(1);
    sign(id);
    assertThat(house.card(house.anna, id).state()).isEqualTo(ContractState.IN_FORCE);
    assertThatThrownBy(() -> objected(id, "Payment", "In 90 days."))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("cannot be written any more");
    assertThatThrownBy(() -> does(house.anna, () -> agreed.takeIn(id)))
        .hasMessageContaining("cannot be written any more");
  }

  @Test
  void onlyWhoWritesTheContractWritesItsProtocolAndReadersSeeNoNotes() {
    var id = house.drafted("8000", 30);
    var row = objected(id, "Payment", "In 60 days.");
    does(house.anna, () -> disagreements.note(row, version(row), "Up to 45 if they ask twice"));
    for (var reader : List.of(house.vera, house.felix, house.boris, house.carla, house.admin)) {
      assertThatThrownBy(() -> does(reader, () -> disagreements.withdraw(row, version(row), "")))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> does(reader, () -> agreed.takeIn(id))).isInstanceOf(NotFound.class);
      assertThatThrownBy(
              () -> does(reader, () -> disagreements.object(id, Objection.toTheWhole("No"))))
          .isInstanceOf(NotFound.class);
    }
    for (var stranger : List.of(house.boris, house.carla, house.admin)) {
      assertThatThrownBy(() -> rows(stranger, id)).isInstanceOf(NotFound.class);
    }

    assertThat(row(house.vera, id).said()).hasSize(2);
    assertThat(row(house.felix, id).last(Statement.Kind.NOTED)).isEmpty();
    assertThat(row(house.helena, id).last(Statement.Kind.NOTED).orElseThrow().words())
        .startsWith("Up to 45");
  }

  @Test
  void isPrintedInTwoColumnsWithoutWhatIsInternal() throws IOException {
    var id = house.drafted("8000", 30);
    var row = objected(id, "Payment", "The client pays in sixty days.");
    does(house.anna, () -> disagreements.note(row, 0, "Fortyfive at most"));
    for (var reader : List.of(house.anna, house.vera)) {
      var print = house.as(reader, () -> papers.pdf(id));
      var words = words(print.content());
      assertThat(print.name()).endsWith("-disagreements.pdf");
      assertThat(words).contains("Payment", "sixty", "Open").doesNotContain("Fortyfive");
    }
    assertThatThrownBy(() -> house.as(house.boris, () -> papers.pdf(id)))
        .isInstanceOf(NotFound.class);
    assertThat(journal.of(new Subject(Contracts.KIND, id.value(), ""), 3))
        .extracting(entry -> entry.action())
        .contains("contract.objection-print");
  }

  @Test
  void printsWhatTheHouseSaysToTheClientAboutItsProposal() throws IOException {
    var id = house.drafted("8000", 30);
    var row = objected(id, "Payment", "In 60 days.");
    does(house.anna, () -> disagreements.propose(row, version(row), "In 45 days.", "Banks insist"));
    does(house.anna, () -> disagreements.note(row, version(row), "Fifty at most"));

    var words = words(house.as(house.anna, () -> papers.pdf(id)).content());

    assertThat(words).contains("insist").doesNotContain("Fifty");
  }

  private static String words(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  @Test
  void refusesASecondRowOnAClauseAndClausesOfOtherContracts() {
    var id = house.drafted("8000", 30);
    var other = house.drafted("9000", 30);
    var row = objected(id, "Payment", "In 60 days.");
    assertThatThrownBy(() -> objected(id, "Payment", "In 90 days."))
        .hasMessageContaining("Record what the client says there");
    does(house.anna, () -> disagreements.withdraw(row, version(row), ""));
    objected(id, "Payment", "In 90 days.");
    assertThatThrownBy(
            () -> does(house.anna, () -> disagreements.reopen(row, version(row), "Again")))
        .isInstanceOf(Refusal.class);
    var foreign = clause(other, "Payment").id();
    for (var wrong : List.of(foreign, new ClauseId(0), new ClauseId(Long.MAX_VALUE))) {
      assertThatThrownBy(
              () -> does(house.anna, () -> disagreements.object(id, Objection.to(wrong, "x", ""))))
          .isInstanceOf(NotFound.class);
    }
    assertThatThrownBy(
            () ->
                does(
                    house.anna,
                    () -> disagreements.agree(new DisagreementId(Long.MAX_VALUE), 0, "x", "")))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void whoReadARowThatSomebodyElseWroteSinceLosesNothing() {
    var id = house.drafted("8000", 30);
    var row = objected(id, "Payment", "In 60 days.");
    does(house.anna, () -> disagreements.propose(row, 0, "In 45 days.", ""));

    assertThatThrownBy(() -> does(house.helena, () -> disagreements.agree(row, 0, "In 60.", "")))
        .isInstanceOf(OptimisticLockingFailureException.class);
    assertThat(row(house.anna, id).disagreement().state()).isEqualTo(DisagreementState.PROPOSED);
  }

  @Test
  void theManagerIsToldAndTheTimelineTells() {
    var id = house.drafted("8000", 30);
    objected(id, "Subject", "Blue glass.");
    assertThat(told(house.anna)).as("who did it").isZero();

    does(
        house.helena,
        () ->
            disagreements.object(
                id, Objection.to(clause(id, "Payment").id(), "In 60 days.", "Too short")));

    assertThat(told(house.anna)).isEqualTo(1);
    var source =
        timeline.stream().filter(ProtocolTimeline.class::isInstance).findFirst().orElseThrow();
    assertThat(source.newest(house.client, 5))
        .extracting(entry -> entry.by() + ": " + entry.detail())
        .containsExactly("Helena Nagy: Payment", "Anna Weber: Subject");
    assertThat(source.newest(house.client, 1)).hasSize(1);
  }

  @Test
  @Duty("I4")
  void objectionsAndNotesForgetAnErasedPerson() {
    var named = ContactFixtures.reachedBy("Quillfeather", "0170 7654311", "q@feather.example");
    var person = house.as(house.anna, () -> contacts.add(house.client, named));
    var id = house.drafted("8000", 30);
    var said = Objection.to(clause(id, "Payment").id(), "In 60 days.", "Quillfeather insists");
    var row = house.as(house.anna, () -> disagreements.object(id, said));
    does(house.anna, () -> disagreements.note(row, version(row), "Quillfeather can be talked to"));

    does(house.admin, () -> erasure.erase(person, "Asked for it"));

    var kept = row(house.anna, id);
    assertThat(kept.disagreement().objection()).endsWith("insists");
    assertThat(kept.last(Statement.Kind.NOTED).orElseThrow().words()).endsWith("can be talked to");
    assertThat(kept.toString()).doesNotContain("Quillfeather");
  }

  @Test
  void whoObjectsWhileSomebodySignsComesBeforeOrNotAtAll() throws Exception {
    for (var round = 0; round < 8; round++) {
      var id = house.approved("8000", 30);
      var payment = clause(id, "Payment").id();
      var won = new AtomicInteger();
      atOnce(
          won,
          () -> sign(id),
          () ->
              does(
                  house.helena,
                  () -> disagreements.object(id, Objection.to(payment, "In 60 days.", ""))));

      var signed = house.card(house.anna, id).state() == ContractState.IN_FORCE;
      assertThat(won).hasValue(1);
      assertThat(rows(house.anna, id)).hasSize(signed ? 0 : 1);
    }
  }

  @Test
  void twoWhoObjectToOneClauseAtOnceBeginOneRow() throws Exception {
    for (var round = 0; round < 5; round++) {
      var id = house.drafted("8000", 30);
      var payment = Objection.to(clause(id, "Payment").id(), "In 60 days.", "");
      var won = new AtomicInteger();
      atOnce(
          won,
          () -> does(house.anna, () -> disagreements.object(id, payment)),
          () -> does(house.helena, () -> disagreements.object(id, payment)));

      assertThat(won).hasValue(1);
      assertThat(rows(house.anna, id)).hasSize(1);
    }
  }

  private static void atOnce(AtomicInteger won, Runnable... acts) throws InterruptedException {
    var start = new CyclicBarrier(acts.length);
    var threads =
        Arrays.stream(acts)
            .map(
                act ->
                    Thread.ofPlatform()
                        .start(
                            () -> {
                              try {
                                start.await();
                                act.run();
                                won.incrementAndGet();
                              } catch (Refusal | ConcurrencyFailureException late) {
                                assertThat(late).isNotNull();
                              } catch (Exception stop) {
                                throw new IllegalStateException(stop);
                              }
                            }))
            .toList();
    for (var thread : threads) {
      thread.join();
    }
  }

  private long told(EmployeeId who) {
    return house.as(who, () -> notices.rows(NoticeFilter.ALL, PageRequest.of(0, 50))).stream()
        .filter(row -> row.toString().contains("what the client objects to"))
        .count();
  }

  private DisagreementId objected(ContractId id, String heading, String theirs) {
    return house.as(
        house.anna,
        () -> disagreements.object(id, Objection.to(clause(id, heading).id(), theirs, "")));
  }

  private DraftClause clause(ContractId id, String heading) {
    return house.card(house.anna, id).clauses().stream()
        .filter(clause -> clause.heading().equals(heading))
        .findFirst()
        .orElseThrow();
  }

  private long version(DisagreementId row) {
    return jdbc.sql("select version from disagreements_disagreement where id = :id")
        .param("id", row.value())
        .query(Long.class)
        .single();
  }

  private Protocol.Row row(EmployeeId who, ContractId id) {
    return rows(who, id).getFirst();
  }

  private List<Protocol.Row> rows(EmployeeId who, ContractId id) {
    return house.as(who, () -> protocols.of(id)).rows();
  }

  private void sign(ContractId id) {
    does(house.anna, () -> signing.sign(id, list.card(id).newest(), house.today()));
  }

  private void does(EmployeeId who, Runnable act) {
    house.does(who, act);
  }
}
