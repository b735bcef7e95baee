package io.clientele.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.Duty;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.obligations.Due.Unit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Duty("E5")
class FulfilmentTests extends OwingTest {

  @Autowired private Evidence evidence;

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
      assertThat(house.as(reader, () -> evidence.read(proof.id())).content())
          .isEqualTo(bytes("signed note"));
    }
    for (var stranger : List.of(house.petra, house.boris, house.admin)) {
      assertThatThrownBy(() -> house.as(stranger, () -> evidence.read(proof.id())))
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
        id, "", List.of(new Proof("big.pdf", new byte[Evidence.LARGEST + 1])), "larger than 15");
    refuses(
        id,
        "",
        Stream.generate(() -> new Proof("a.pdf", bytes("a"))).limit(6).toList(),
        "at most 5 files");
    refuses(id, "x".repeat(2_001), List.of(), "2,000");

    assertThat(card(house.leo, id).state()).isEqualTo(ObligationState.BINDING);
    assertThat(card(house.leo, id).proofs()).isEmpty();
  }

  @Test
  void aDivisionDoesNotMoveItsOwnDeadline() {
    var id = owed(signed(), Due.upon("The first delivery arrives", 3, Unit.DAYS));
    var today = fulfilment.today();
    does(house.leo, () -> fulfilment.occurred(id, version(id), today.minusDays(2)));
    assertThatThrownBy(() -> does(house.leo, () -> fulfilment.occurred(id, version(id), today)))
        .isInstanceOf(NotFound.class);
    assertThat(card(house.leo, id).dueOn()).isEqualTo(today.plusDays(1));

    does(house.anna, () -> fulfilment.occurred(id, version(id), today.minusDays(1)));

    assertThat(card(house.leo, id).dueOn()).isEqualTo(today.plusDays(2));
    assertThat(told(house.leo)).first().asString().contains("Anna Weber recorded", "the time runs");
  }

  @Test
  void theDivisionIsToldWhyWhatItDidIsNotEnough() {
    var id = owed(signed(), Due.within(10, Unit.DAYS));
    fulfil(house.leo, id);
    assertThatThrownBy(() -> does(house.anna, () -> obligations.reopen(id, version(id), " ")))
        .isInstanceOf(Refusal.class);

    does(house.anna, () -> obligations.reopen(id, version(id), "The note is not signed"));

    assertThat(card(house.leo, id).state()).isEqualTo(ObligationState.BINDING);
    assertThat(card(house.leo, id).steps().getFirst().words()).isEqualTo("The note is not signed");
  }

  private void refuses(ObligationId id, String words, List<Proof> proofs, String why) {
    var day = fulfilment.today();
    assertThatThrownBy(
            () -> does(house.leo, () -> fulfilment.fulfil(id, version(id), day, words, proofs)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(why);
  }

  @Test
  void theTimeRunsFromTheEvent() {
    var id = owed(signed(), Due.upon("The first delivery arrives", 3, Unit.DAYS));
    var today = fulfilment.today();
    assertThat(card(house.leo, id).dueOn()).isNull();
    assertThatThrownBy(
            () -> does(house.leo, () -> fulfilment.occurred(id, version(id), today.plusDays(1))))
        .hasMessageContaining("has not come");

    does(house.leo, () -> fulfilment.occurred(id, version(id), today));

    assertThat(card(house.leo, id).dueOn()).isEqualTo(today.plusDays(3));
  }
}
