package io.clientele.counterdrafts;

import static io.clientele.counterdrafts.CounterdraftFixtures.DELIVERY;
import static io.clientele.counterdrafts.CounterdraftFixtures.LAW;
import static io.clientele.counterdrafts.CounterdraftFixtures.WARRANTY;
import static io.clientele.counterdrafts.CounterdraftFixtures.docx;
import static io.clientele.counterdrafts.CounterdraftFixtures.otherwise;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.Duty;
import io.clientele.PortalTest;
import io.clientele.clients.TimelineSource;
import io.clientele.contracts.ClauseId;
import io.clientele.contracts.ContractClauses;
import io.clientele.contracts.ContractHouse;
import io.clientele.contracts.ContractId;
import io.clientele.contracts.ContractState;
import io.clientele.contracts.Contracts;
import io.clientele.contracts.DraftClause;
import io.clientele.contracts.Signing;
import io.clientele.counterdrafts.Line.State;
import io.clientele.disagreements.AgreedWordings;
import io.clientele.disagreements.Disagreement;
import io.clientele.disagreements.DisagreementState;
import io.clientele.disagreements.Disagreements;
import io.clientele.disagreements.Objection;
import io.clientele.disagreements.Protocol;
import io.clientele.disagreements.Protocols;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.papers.Clause;
import io.clientele.people.EmployeeId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.dao.OptimisticLockingFailureException;

@PortalTest
@Duty("E1")
class CounterdraftsTests {

  private static final Clause CRATES =
      new Clause("Crates", "Pallets travel back free of charge with the next lorry.");

  @Autowired private Counterdrafts drafts;
  @Autowired private TheirFiles files;
  @Autowired private Pairs pairs;
  @Autowired private Differences differences;
  @Autowired private Disagreements disagreements;
  @Autowired private AgreedWordings agreed;
  @Autowired private Protocols protocols;
  @Autowired private ContractClauses clauses;
  @Autowired private Signing signing;
  @Autowired private Journal journal;
  @Autowired private List<TimelineSource> timeline;
  @Autowired private AutowireCapableBeanFactory beans;

  private ContractHouse house;

  @BeforeEach
  void found() {
    house = new ContractHouse(beans);
  }

  @Test
  void theirClausesStandBesideOursAndWhatTheyLeaveOutWhereOursDoes() {
    var id = contract();
    var draft =
        taken(id, new Clause("", "Our draft"), later(), CRATES, new Clause("LAW", LAW.text()));

    assertThat(lines(house.anna, draft))
        .extracting(line -> line.state() + " " + line.heading())
        .containsExactly(
            "LEFT_OUT Subject",
            "LEFT_OUT Payment",
            "NONE Their clause 1",
            "CHANGED Delivery",
            "LEFT_OUT Warranty",
            "NEW Crates",
            "SAME Law");
    var compared = house.as(house.anna, () -> pairs.of(draft));
    assertThat(compared.received().name()).isEqualTo("theirs.docx");
    assertThat(compared.received().by()).isEqualTo("Anna Weber");
    assertThat(compared.received().clauses()).isEqualTo(4);
    assertThat(compared.isWritable()).isTrue();
    assertThat(house.as(house.vera, () -> pairs.of(draft)).isWritable()).isFalse();
  }

  @Test
  void whatDiffersGoesIntoTheProtocolAsTheirWording() {
    var id = contract();
    var draft = taken(id, later(), WARRANTY, CRATES, new Clause("Courts", LAW.text()));

    does(() -> differences.object(draft, compared(draft).toObject()));

    assertThat(protocol(id))
        .extracting(row -> row.label() + ": " + row.theirs() + row.objection())
        .containsExactly(
            "Subject: The client’s draft leaves this clause out.",
            "Payment: The client’s draft leaves this clause out.",
            "Delivery: " + later().text(),
            "Crates: " + CRATES.text(),
            "Law: The client’s draft calls this clause “Courts”.");
    assertThat(compared(draft).toObject()).isEmpty();
    assertThat(compared(draft).toTakeOver()).isEmpty();
    assertThat(line(draft, "Delivery").row().state()).isEqualTo(DisagreementState.OPEN);
  }

  @Test
  void theClientsAnswerGoesIntoTheRowThatIsThere() {
    var id = contract();
    var delivery = clause(id, "Delivery");
    var row =
        house.as(
            house.anna,
            () -> disagreements.object(id, Objection.to(delivery.id(), "", "Too slow")));
    does(() -> disagreements.propose(row, 0, "Within six working days.", ""));
    var draft = taken(id, later(), WARRANTY, LAW);
    assertThat(line(draft, "Delivery").isToTakeOver()).isFalse();

    does(() -> differences.object(draft, List.of(line(draft, "Delivery"))));

    var kept = protocol(id).getFirst();
    assertThat(protocol(id)).hasSize(1);
    assertThat(kept.theirs()).isEqualTo(later().text());
    assertThat(kept.round()).isEqualTo(2);
    does(() -> disagreements.agree(kept.id(), kept.version(), later().text(), ""));
    assertThatThrownBy(
            () -> does(() -> differences.takeOver(draft, List.of(line(draft, "Delivery")))))
        .hasMessageContaining("not settled");
    does(() -> agreed.takeIn(id));
    assertThat(line(draft, "Delivery").state()).isEqualTo(State.SAME);
  }

  @Test
  void aNewClauseThatWasAgreedAndTakenInStandsBesideTheirs() {
    var id = contract();
    var draft = taken(id, DELIVERY, CRATES, WARRANTY, LAW);
    does(() -> differences.object(draft, List.of(line(draft, "Crates"))));
    var row = protocol(id).getFirst();
    does(() -> disagreements.agree(row.id(), row.version(), "Crates come back by lorry.", ""));

    does(() -> agreed.takeIn(id));

    var crates = line(draft, "Crates");
    assertThat(crates.state()).isEqualTo(State.CHANGED);
    assertThat(crates.oursThere().text()).isEqualTo("Crates come back by lorry.");
    assertThat(crates.isOpen()).isFalse();
  }

  @Test
  void allIsTakenOverAtOnceAndIsNotStandard() {
    var id = contract();
    var draft = taken(id, later(), CRATES, WARRANTY, LAW);

    does(() -> differences.takeOver(draft, compared(draft).toTakeOver()));

    assertThat(house.card(house.anna, id).clauses())
        .extracting(one -> one.heading() + ": " + one.text())
        .containsExactly(
            "Delivery: " + later().text(),
            "Crates: " + CRATES.text(),
            "Warranty: " + WARRANTY.text(),
            "Law: " + LAW.text());
    assertThat(lines(house.anna, draft)).allMatch(line -> line.state() == State.SAME);
    assertThat(clause(id, "Delivery").standard()).isFalse();
    assertThat(actions(id)).contains("contract.clause", "contract.clause-add");
  }

  @Test
  void takingOverEndsAnApproval() {
    var id = house.approved("8000", 30);
    var draft =
        taken(
            id,
            new Clause("Subject", "The house delivers glass."),
            new Clause("Payment", "The client pays late."));

    does(() -> differences.takeOver(draft, List.of(line(draft, "Payment"))));

    assertThat(house.card(house.anna, id).state()).isEqualTo(ContractState.DRAFT);
  }

  @Test
  void aClauseThatWasRemovedMeanwhileComesBackWithTheirWords() {
    var id = contract();
    var draft = taken(id, later(), WARRANTY, LAW);
    var delivery = clause(id, "Delivery").id();
    does(() -> clauses.remove(delivery));
    assertThat(line(draft, "Delivery").state()).isEqualTo(State.NEW);

    does(() -> differences.takeOver(draft, List.of(line(draft, "Delivery"))));

    assertThat(clause(id, "Delivery").id()).isEqualTo(delivery);
    assertThat(line(draft, "Delivery").state()).isEqualTo(State.SAME);
  }

  @Test
  void whatIsTalkedAboutIsNotTakenOverPastTheProtocolWhenOursIsRemoved() {
    var id = contract();
    var draft = taken(id, later(), WARRANTY, LAW);
    does(() -> differences.object(draft, List.of(line(draft, "Delivery"))));
    var delivery = clause(id, "Delivery").id();
    does(() -> clauses.remove(delivery));

    var removed = line(draft, "Delivery");
    assertThat(removed.state()).isEqualTo(State.NEW);
    assertThat(removed.isToTakeOver()).isFalse();
    assertThat(removed.isToObject()).isFalse();
    assertThatThrownBy(() -> does(() -> differences.object(draft, List.of(removed))))
        .isInstanceOf(Refusal.class);
    assertThat(protocol(id)).hasSize(1);
    assertThatThrownBy(() -> does(() -> differences.takeOver(draft, List.of(removed))))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("not settled");
    assertThat(house.card(house.anna, id).clauses())
        .extracting(DraftClause::id)
        .doesNotContain(delivery);
  }

  @Test
  void choicesStayWhateverBecomesOfOurText() {
    var id = contract();
    var draft = taken(id, CRATES, later());
    var warranty = clause(id, "Warranty").id();
    does(() -> pairs.pair(draft, line(draft, "Crates"), warranty));
    does(() -> pairs.say(draft, line(draft, "Delivery"), Belonging.NONE));

    does(
        () -> {
          clauses.move(warranty, 0);
          clauses.write(warranty, clause(id, "Warranty").version(), CRATES);
          clauses.add(id, later());
        });
    does(() -> pairs.suggestAgain(draft));

    var crates = line(draft, "Crates");
    assertThat(crates.oursThere().id()).isEqualTo(warranty);
    assertThat(crates.state()).isEqualTo(State.SAME);
    assertThat(
            lines(house.anna, draft).stream().filter(line -> line.state() == State.NONE).toList())
        .extracting(line -> line.theirsThere().heading())
        .containsExactly("Delivery");
    assertThat(lines(house.anna, draft))
        .as("what was added since cannot be left out")
        .filteredOn(line -> line.state() == State.LEFT_OUT && line.heading().equals("Delivery"))
        .hasSize(1);
  }

  @Test
  void aNextDraftRemembersWhatWasSaidAndTheOlderIsReadOnly() {
    var id = contract();
    var first = taken(id, CRATES, later(), WARRANTY, LAW);
    var warranty = clause(id, "Warranty").id();
    does(() -> pairs.pair(first, line(first, "Crates"), warranty));

    var second = taken(id, later(), CRATES);

    assertThat(line(second, "Warranty").theirsThere().heading()).isEqualTo("Crates");
    assertThat(line(second, "Warranty").theirsThere().byHand()).isTrue();
    assertThat(house.as(house.anna, () -> pairs.of(first)).isWritable()).isFalse();
    for (var act :
        List.<Runnable>of(
            () -> pairs.suggestAgain(first),
            () -> differences.object(first, compared(first).toObject()),
            () -> pairs.say(first, line(first, "Delivery"), Belonging.NEW))) {
      assertThatThrownBy(() -> does(act)).hasMessageContaining("Work with that one");
    }
    does(() -> drafts.remove(second));
    assertThat(house.as(house.anna, () -> pairs.of(first)).isWritable()).isTrue();
  }

  @Test
  void whoSawSomethingElseChangesNothing() {
    var id = contract();
    var draft = taken(id, later(), WARRANTY, LAW);
    var seen = line(draft, "Delivery");
    does(
        () -> {
          var ours = clause(id, "Delivery");
          clauses.write(ours.id(), ours.version(), new Clause("Delivery", "Never."));
        });

    for (var act :
        List.<Runnable>of(
            () -> differences.takeOver(draft, List.of(seen)),
            () -> differences.object(draft, List.of(seen)),
            () -> pairs.say(draft, seen, Belonging.NONE),
            () -> pairs.pair(draft, seen, clause(id, "Law").id()))) {
      assertThatThrownBy(() -> does(act)).isInstanceOf(OptimisticLockingFailureException.class);
    }
    assertThat(clause(id, "Delivery").text()).isEqualTo("Never.");
    assertThat(protocol(id)).isEmpty();
  }

  @Test
  void allComesOrNothing() {
    var id = contract();
    var draft = taken(id, later(), new Clause("Annex", ""), WARRANTY, LAW);
    var annex =
        lines(house.anna, draft).stream().filter(line -> line.state() == State.NONE).findFirst();
    does(() -> pairs.say(draft, annex.orElseThrow(), Belonging.NEW));

    assertThatThrownBy(() -> does(() -> differences.takeOver(draft, compared(draft).toTakeOver())))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Annex");
    assertThat(clause(id, "Delivery").text()).isEqualTo(DELIVERY.text());
  }

  @Test
  void onlyWhoWritesTheContractTakesInAndOnlyWhoReadsItReads() {
    var id = contract();
    var draft = taken(id, later(), WARRANTY, LAW);
    for (var reader : List.of(house.vera, house.felix, house.boris, house.carla, house.admin)) {
      for (var act :
          List.<Runnable>of(
              () -> files.read(id, "x.docx", docx(LAW)),
              () -> drafts.take(id, TheirFile.read("x.docx", docx(LAW))),
              () -> drafts.remove(draft),
              () -> pairs.suggestAgain(draft),
              () -> differences.object(draft, List.of()),
              () -> differences.takeOver(draft, List.of()))) {
        assertThatThrownBy(() -> house.does(reader, act)).isInstanceOf(NotFound.class);
      }
    }
    for (var stranger : List.of(house.boris, house.carla, house.admin)) {
      for (var act :
          List.<Runnable>of(() -> drafts.of(id), () -> pairs.of(draft), () -> drafts.file(draft))) {
        assertThatThrownBy(() -> house.does(stranger, act)).isInstanceOf(NotFound.class);
      }
    }
    assertThat(house.as(house.vera, () -> drafts.file(draft)).content())
        .isEqualTo(docx(later(), WARRANTY, LAW));
    assertThat(actions(id)).contains("contract.their-draft", "contract.their-draft-file");
    var nobody = new CounterdraftId(Long.MAX_VALUE);
    assertThatThrownBy(() -> does(() -> pairs.of(nobody))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> does(() -> drafts.remove(nobody))).isInstanceOf(NotFound.class);
  }

  @Test
  void nothingIsPairedWithClausesOfOtherContracts() {
    var id = contract();
    var foreign = clause(house.drafted("100", 30), "Payment").id();
    var draft = taken(id, later(), LAW);
    for (var wrong : List.of(foreign, new ClauseId(0))) {
      assertThatThrownBy(() -> does(() -> pairs.pair(draft, line(draft, "Delivery"), wrong)))
          .isInstanceOf(NotFound.class);
    }
    assertThatThrownBy(() -> does(() -> pairs.pair(draft, line(draft, "Warranty"), 9)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void nothingIsTakenInOnceItIsSignedAndTheTimelineTells() {
    var id = house.approved("8000", 30);
    var draft = taken(id, LAW);
    house.does(
        house.anna, () -> signing.sign(id, house.card(house.anna, id).newest(), house.today()));

    assertThatThrownBy(() -> taken(id, LAW)).hasMessageContaining("cannot be written any more");
    assertThatThrownBy(() -> does(() -> pairs.suggestAgain(draft))).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> does(() -> drafts.remove(draft))).isInstanceOf(Refusal.class);
    var source =
        timeline.stream().filter(CounterdraftTimeline.class::isInstance).findFirst().orElseThrow();
    assertThat(source.newest(house.client, 5))
        .extracting(entry -> entry.by() + ": " + entry.detail())
        .containsExactly("Anna Weber: theirs.docx");
  }

  /** Their delivery takes longer. */
  private static Clause later() {
    return otherwise(DELIVERY, "five", "ten");
  }

  private ContractId contract() {
    var id = house.drafted("8000", 30);
    does(
        () -> {
          clauses.add(id, DELIVERY);
          clauses.add(id, WARRANTY);
          clauses.add(id, LAW);
        });
    return id;
  }

  private CounterdraftId taken(ContractId id, Clause... theirs) {
    return house.as(house.anna, () -> drafts.take(id, files.read(id, "theirs.docx", docx(theirs))));
  }

  private Comparing compared(CounterdraftId draft) {
    return house.as(house.anna, () -> pairs.of(draft));
  }

  private List<Line> lines(EmployeeId who, CounterdraftId draft) {
    return house.as(who, () -> pairs.of(draft)).lines();
  }

  private Line line(CounterdraftId draft, String heading) {
    return lines(house.anna, draft).stream()
        .filter(line -> line.heading().equals(heading))
        .findFirst()
        .orElseThrow();
  }

  private DraftClause clause(ContractId id, String heading) {
    return house.card(house.anna, id).clauses().stream()
        .filter(clause -> clause.heading().equals(heading))
        .findFirst()
        .orElseThrow();
  }

  private List<Disagreement> protocol(ContractId id) {
    return house.as(house.anna, () -> protocols.of(id)).rows().stream()
        .map(Protocol.Row::disagreement)
        .toList();
  }

  private List<String> actions(ContractId id) {
    return journal.of(new Subject(Contracts.KIND, id.value(), ""), 99).stream()
        .map(entry -> entry.action())
        .toList();
  }

  private void does(Runnable act) {
    house.does(house.anna, act);
  }
}
