package io.clientele.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.Duty;
import io.clientele.clients.ClientDetails;
import io.clientele.clients.ClientId;
import io.clientele.kit.NotFound;
import io.clientele.people.Right;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DuplicatePairsTests extends MergeHouse {

  @Autowired private DuplicatePairs pairs;
  @Autowired private Duplicates duplicates;

  @Test
  @Duty("A1")
  void tellsTheSurestPairFirst() {
    var weber = create(anna, ClientDetails.named("Weberei Zaunkoenig GmbH"));
    var other = create(anna, ClientDetails.named("WEBEREI ZAUNKÖNIG"));
    var third = create(anna, card("Sommer"));
    var twin = as(anna, () -> clients.card(third)).details();
    var fourth =
        create(
            anna,
            new ClientDetails(
                "Winter",
                "",
                "",
                twin.taxNumber(),
                "",
                List.of(),
                List.of(),
                List.of(),
                "",
                null,
                "",
                List.of(),
                ""));

    var found = as(anna, pairs::all);

    assertThat(found)
        .extracting(DuplicatePair::by)
        .containsExactly(Likeness.TAX_NUMBER, Likeness.NAME);
    assertThat(found).extracting(DuplicatePair::one).containsExactly(third, weber);
    assertThat(found).extracting(DuplicatePair::other).containsExactly(fourth, other);
  }

  @Test
  void forgetsWhatSomebodySaidIsNoDuplicateInListAndHint() {
    var one = create(anna, ClientDetails.named("Weberei Zaunammer GmbH"));
    var other = create(anna, ClientDetails.named("Weberei Zaunammer"));

    does(anna, () -> pairs.keepApart(other, one));

    assertThat(as(anna, pairs::all)).isEmpty();
    assertThat(as(helena, pairs::all)).isEmpty();
    assertThat(as(anna, () -> duplicates.of(ClientDetails.named("Weberei Zaunammer"), one)))
        .noneMatch(told -> other.equals(told.client()));
  }

  @Test
  @Duty("I4")
  void holdsNothingButWhatTheViewerMayChange() {
    var seed = 20_260_514L;
    var random = new Random(seed);
    var owners = List.of(anna, boris, carla, helena);
    for (var number = 0; number < 24; number++) {
      var details = ClientDetails.named("Zaunrebe" + random.nextInt(3) + " Handel");
      create(owners.get(random.nextInt(owners.size())), details);
    }

    for (var viewer : owners) {
      for (var pair : as(viewer, pairs::all)) {
        for (var id : Set.of(pair.one(), pair.other())) {
          assertThat(as(viewer, () -> clients.card(id)).may(Right.CHANGE))
              .as("seed %d", seed)
              .isTrue();
        }
      }
    }
    assertThat(as(helena, pairs::all)).isNotEmpty();
  }

  @Test
  @Duty("I4")
  void letsNobodyKeepApartWhatTheyMayNotChange() {
    ClientId annas = create(anna, card("Kammer"));
    ClientId carlas = create(carla, card("Kammer"));

    assertThatThrownBy(() -> does(anna, () -> pairs.keepApart(annas, carlas)))
        .isInstanceOf(NotFound.class);
  }
}
