package io.clientele.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.Duty;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.obligations.Due.Unit;
import io.clientele.sandbox.SandboxClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Duty("E5")
class ObligationAccessTests extends OwingTest {

  @Autowired private SandboxClock clock;

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
    clock.at(Instant.now().plus(Duration.ofDays(9)), () -> assertUnknown(house.petra, id));
  }

  @Test
  void whoIsDisabledLosesItAtOnce() {
    var id = owed(signed(), Due.within(10, Unit.DAYS));
    house.disable(house.leo);

    assertUnknown(house.leo, id);
    assertThatThrownBy(() -> fulfil(house.leo, id)).isInstanceOf(NotFound.class);
  }

  @Test
  void whoComesToTheDivisionNeedsNoGrant() {
    var id = owed(signed(), Due.within(10, Unit.DAYS));
    assertUnknown(house.petra, id);

    house.move(house.petra, house.logistics);

    fulfil(house.petra, id);
    assertThat(card(house.petra, id).readsContract()).isFalse();
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
}
