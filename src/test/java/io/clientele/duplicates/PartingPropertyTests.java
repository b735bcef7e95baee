package io.clientele.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.Duty;
import io.clientele.attachments.Attachments;
import io.clientele.clients.ClientId;
import io.clientele.clients.ClientStatus;
import io.clientele.clients.KeptClients;
import io.clientele.contacts.ContactFixtures;
import io.clientele.duplicates.MergeChoices.Side;
import io.clientele.profiles.BankAccount;
import io.clientele.profiles.ProfileDetails;
import io.clientele.profiles.Profiles;
import io.clientele.prospecting.PlanDetails;
import io.clientele.prospecting.RelationshipPlans;
import io.clientele.reliability.RatingDetails;
import io.clientele.reliability.Ratings;
import io.clientele.reliability.Reliance;
import io.clientele.terms.ClientTerms;
import io.clientele.terms.PriceType;
import io.clientele.terms.TermsDetails;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Two random cards with random things hanging on them, merged as it comes and parted again: every
 * row of every table that refers to them is as it was. {@code -Dclientele.seed=N} repeats one run,
 * {@code -Dclientele.long=true} tries more pairs.
 */
@Duty("A1")
class PartingPropertyTests extends MergeHouse {

  private static final int PAIRS = Boolean.getBoolean("clientele.long") ? 300 : 12;

  @Autowired private Profiles profiles;
  @Autowired private Ratings ratings;
  @Autowired private RelationshipPlans plans;
  @Autowired private ClientTerms terms;
  @Autowired private Attachments attachments;
  @Autowired private KeptClients favourites;

  private final long seed = Long.getLong("clientele.seed", System.nanoTime());
  private final Random random = new Random(seed);

  @Test
  void everyRowIsBackAfterAMergeAndItsUndo() {
    System.out.println("Merged and parted: -Dclientele.seed=" + seed);
    for (var pair = 0; pair < PAIRS; pair++) {
      var kept = furnished();
      var gone = furnished();
      var before = Tables.rows(jdbc, kept, gone);

      var merge = mergeAnyhow(kept, gone);
      assertThat(Tables.rows(jdbc, kept, gone)).as("seed %d", seed).isNotEqualTo(before);
      undo(helena, merge);

      assertThat(Tables.rows(jdbc, kept, gone))
          .as("pair %d, seed %d", pair, seed)
          .containsExactlyElementsOf(before);
    }
  }

  @Test
  void everyTableThatRefersToACardIsCompared() {
    assertThat(Tables.referring(jdbc))
        .as("who adds a table takes its rows along and adds it to Tables")
        .hasSizeGreaterThan(20)
        .isSubsetOf(Tables.known());
  }

  private MergeId mergeAnyhow(ClientId kept, ClientId gone) {
    return as(
        helena,
        () -> {
          var preview = merges.preview(kept, gone);
          var choices = preview.proposed();
          for (var field : MergeField.values()) {
            if (random.nextBoolean()) {
              choices = choices.with(field, random.nextBoolean() ? Side.KEPT : Side.GONE);
            }
          }
          return merges.merge(preview.kept(), preview.gone(), choices);
        });
  }

  private ClientId furnished() {
    var owner = random.nextInt(3) == 0 ? boris : anna;
    var id = create(owner, card("Kammer"));
    does(helena, () -> furnish(id));
    return id;
  }

  private void furnish(ClientId id) {
    sometimes(() -> hangOn(id));
    sometimes(() -> grant(id));
    sometimes(() -> contacts.add(id, ContactFixtures.maria()));
    sometimes(() -> contacts.archive(contacts.add(id, ContactFixtures.maria())));
    sometimes(() -> timeline.note(id, "Note " + random.nextInt()));
    sometimes(() -> profiles.revise(id, profiles.of(id).version(), profile()));
    sometimes(() -> terms.revise(id, terms.of(id).version(), agreed()));
    sometimes(() -> ratings.note(id, "Pays", 1 + random.nextInt(5), ratings.today()));
    sometimes(
        () ->
            ratings.rate(
                id,
                ratings.of(id).version(),
                new RatingDetails(Reliance.HIGH, "Pays", ratings.today().plusMonths(6))));
    sometimes(() -> plans.plan(id, "Call", plans.today()));
    sometimes(() -> plans.finish(plans.plan(id, "Visit", plans.today()), true));
    sometimes(
        () -> {
          var decider = random.nextBoolean() ? contacts.add(id, ContactFixtures.maria()) : null;
          plans.revise(id, plans.of(id).version(), new PlanDetails("Supplier", decider));
        });
    sometimes(() -> attachments.add(id, "prices.txt", new byte[] {(byte) random.nextInt(65, 90)}));
    sometimes(() -> favourites.star(id));
    sometimes(() -> clients.become(id, ClientStatus.CLIENT, ""));
    if (random.nextInt(6) == 0) {
      clients.become(id, ClientStatus.BLACKLISTED, "Never paid");
    }
  }

  private void sometimes(Runnable act) {
    if (random.nextBoolean()) {
      act.run();
    }
  }

  private ProfileDetails profile() {
    var account = new BankAccount("DE89370400440532013000", "", "");
    return new ProfileDetails(
        null,
        random.nextBoolean() ? List.of(account) : List.of(),
        "Trade fair",
        null,
        "Flour " + random.nextInt(),
        null,
        "",
        "");
  }

  private static TermsDetails agreed() {
    return new TermsDetails(PriceType.WHOLESALE, 30, null, new BigDecimal("100.00"), "EUR", null);
  }
}
