package io.clientele.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.Duty;
import io.clientele.PortalTest;
import io.clientele.attachments.Attachments;
import io.clientele.clients.ClientId;
import io.clientele.contacts.ContactFixtures;
import io.clientele.profiles.BankAccount;
import io.clientele.profiles.ProfileDetails;
import io.clientele.profiles.Profiles;
import io.clientele.profiles.Recommender;
import io.clientele.prospecting.RelationshipPlans;
import io.clientele.reliability.Ratings;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What hangs on a card goes along when it is merged, and comes back when the cards part. */
@PortalTest
class HangingAlongTests extends MergeHouse {

  private static final ProfileDetails PROFILE =
      new ProfileDetails(
          null,
          List.of(new BankAccount("DE89370400440532013000", "", "")),
          "Trade fair",
          null,
          "Flour",
          null,
          "",
          "");

  @Autowired private Profiles profiles;
  @Autowired private Ratings ratings;
  @Autowired private RelationshipPlans plans;
  @Autowired private Attachments attachments;

  @Test
  @Duty("A1")
  void goesAlongAndComesBack() {
    var kept = create(anna, card("Kept"));
    var gone = create(anna, card("Gone"));
    does(anna, () -> profiles.revise(gone, profiles.of(gone).version(), PROFILE));
    does(anna, () -> ratings.note(gone, "Pays in time", 3, ratings.today()));
    does(anna, () -> plans.plan(gone, "Call", plans.today()));
    as(anna, () -> attachments.add(gone, "prices.txt", new byte[] {65}));

    var merge = merge(anna, kept, gone);
    assertThat(hanging(kept)).containsExactly("Flour", "Pays in time", "Call", "prices.txt");

    undo(anna, merge);
    assertThat(hanging(gone)).containsExactly("Flour", "Pays in time", "Call", "prices.txt");
    assertThat(hanging(kept)).containsExactly("");
  }

  @Test
  @Duty("B6")
  void whomTheCardRecommendedTheOtherRecommendsUntilTheyPart() {
    var kept = create(anna, card("Kept"));
    var gone = create(anna, card("Gone"));
    var third = create(anna, card("Third"));
    var person = as(anna, () -> contacts.add(gone, ContactFixtures.maria()));
    recommended(third, new Recommender(gone, person));

    var merge = merge(anna, kept, gone);
    assertThat(recommender(third)).isEqualTo(new Recommender(kept, person));

    undo(anna, merge);
    assertThat(recommender(third)).isEqualTo(new Recommender(gone, person));
  }

  @Test
  @Duty("B6")
  void recommendsNoneItselfWhicheverCardStays() {
    var one = create(anna, card("One"));
    var other = create(anna, card("Other"));
    recommended(one, new Recommender(other, null));
    var before = Tables.rows(jdbc, one, other);

    for (var kept : List.of(one, other)) {
      var merge = merge(anna, kept, kept.equals(one) ? other : one);
      assertThat(recommender(kept)).isNull();

      undo(anna, merge);
      assertThat(Tables.rows(jdbc, one, other)).containsExactlyElementsOf(before);
    }
  }

  @Test
  @Duty("B6")
  void leavesARecommenderNamedSince() {
    var kept = create(anna, card("Kept"));
    var gone = create(anna, card("Gone"));
    var third = create(anna, card("Third"));
    var fourth = create(anna, card("Fourth"));
    recommended(kept, new Recommender(gone, null));
    recommended(third, new Recommender(gone, null));
    var merge = merge(anna, kept, gone);
    recommended(kept, new Recommender(fourth, null));
    recommended(third, new Recommender(fourth, null));

    undo(anna, merge);

    assertThat(recommender(kept)).isEqualTo(new Recommender(fourth, null));
    assertThat(recommender(third)).isEqualTo(new Recommender(fourth, null));
  }

  private void recommended(ClientId client, Recommender by) {
    var details = new ProfileDetails(null, List.of(), "Recommendation", by, "", null, "", "");
    does(anna, () -> profiles.revise(client, profiles.of(client).version(), details));
  }

  private @Nullable Recommender recommender(ClientId client) {
    return as(anna, () -> profiles.of(client)).details().recommender();
  }

  private List<String> hanging(ClientId client) {
    return as(
        anna,
        () -> {
          var words = new ArrayList<String>();
          words.add(profiles.of(client).details().needs());
          ratings.of(client).facts().forEach(fact -> words.add(fact.words()));
          plans.of(client).steps().forEach(step -> words.add(step.words()));
          attachments.of(client).forEach(file -> words.add(file.name()));
          return List.copyOf(words);
        });
  }
}
