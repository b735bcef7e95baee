package io.clientele.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.Duty;
import io.clientele.approvals.Verdict;
import io.clientele.clients.ClientNotes;
import io.clientele.clients.TimelineSource;
import io.clientele.contracts.ClauseId;
import io.clientele.contracts.ContractClauses;
import io.clientele.contracts.ContractId;
import io.clientele.contracts.ContractState;
import io.clientele.contracts.Contracts;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.PersonMarks;
import io.clientele.kit.Refusal;
import io.clientele.obligations.Due.Unit;
import io.clientele.obligations.ObligationFilter.Show;
import io.clientele.people.DepartmentId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Duty("E5")
class ObligationsTests extends OwingTest {

  @Autowired private Contracts contracts;
  @Autowired private ContractClauses clauses;
  @Autowired private ClientNotes notes;
  @Autowired private List<TimelineSource> timeline;

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
    assertThat(told(house.leo))
        .first()
        .asString()
        .contains("Anna Weber gave it to another division");
  }

  @Test
  void whatChangesNothingLeavesNoStep() {
    var id = owed(signed(), Due.within(10, Unit.DAYS));
    var before = card(house.anna, id);

    does(house.anna, () -> obligations.revise(id, before.version(), before.details()));

    assertThat(card(house.anna, id)).isEqualTo(before);
    assertThat(told(house.leo)).hasSize(1);
  }

  @Test
  void isBroughtToItsEndHoweverManyStepsWereTaken() {
    var id = owed(signed(), Due.within(10, Unit.DAYS));
    house.house.inTransaction(
        () ->
            jdbc.sql(
                    """
                    insert into obligations_step (obligation_id, act, words, taken_at, taken_by)
                    with recursive steps as
                      (select 1 as n union all select n + 1 from steps where n < 200)
                    select :id, 'REVISED', '', utc_timestamp(6), 'Anna Weber' from steps
                    """)
                .param("id", id.value())
                .update());
    assertThatThrownBy(
            () ->
                does(
                    house.anna,
                    () ->
                        obligations.revise(
                            id,
                            version(id),
                            new ObligationDetails(
                                null,
                                "Deliver",
                                house.logistics,
                                Due.within(9, Unit.DAYS),
                                "",
                                ""))))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("200");

    fulfil(house.leo, id);

    assertThat(card(house.leo, id).state()).isEqualTo(ObligationState.FULFILLED);
  }

  @Test
  void forgetsAPersonWhoIsErased() {
    var contract = house.house.drafted("8000", 30);
    var details =
        new ObligationDetails(
            null,
            "Call Wilhelmina Ostrander",
            house.logistics,
            Due.upon("Wilhelmina Ostrander is back", 2, Unit.DAYS),
            "A note by Wilhelmina Ostrander",
            "");
    var id = house.as(house.anna, () -> obligations.write(contract, details));
    does(house.anna, () -> obligations.drop(id, 0, "Wilhelmina Ostrander said so"));
    var marks = new PersonMarks(List.of("Wilhelmina Ostrander"), List.of(), List.of());

    does(
        house.admin,
        () ->
            house.house.inTransaction(
                () -> {
                  assertThat(notes.count(house.house.client, marks)).isEqualTo(4);
                  notes.redact(house.house.client, marks, "somebody");
                }));

    var card = card(house.anna, id);
    assertThat(card.details().what()).isEqualTo("Call somebody");
    assertThat(card.details().evidence()).isEqualTo("A note by somebody");
    assertThat(card.details().due().event()).isEqualTo("somebody is back");
    assertThat(card.steps().getFirst().words()).isEqualTo("somebody said so");
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
}
