package io.clientele.demo;

import io.clientele.clients.ClientColumn;
import io.clientele.clients.ClientFilter;
import io.clientele.clients.ClientId;
import io.clientele.clients.ClientList;
import io.clientele.clients.ClientRow;
import io.clientele.clients.ClientStatus;
import io.clientele.profiles.LegalKind;
import io.clientele.profiles.Level;
import io.clientele.profiles.ProfileDetails;
import io.clientele.profiles.Profiles;
import io.clientele.profiles.Recommender;
import io.clientele.prospecting.PlanDetails;
import io.clientele.prospecting.RelationshipPlans;
import io.clientele.reliability.RatingDetails;
import io.clientele.reliability.Ratings;
import io.clientele.reliability.Reliance;
import io.clientele.terms.ClientTerms;
import io.clientele.terms.PriceType;
import io.clientele.terms.ReceivablesStatus;
import io.clientele.terms.TermsDetails;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** What the demo people wrote about some of their clients just before the first start. */
@Component
class DemoCards {

  private static final long SEED = 20_260_102;
  private static final int EACH = 20;
  private static final String RECOMMENDATION = "Recommendation";
  private static final int WITH_TERMS = 50;
  private static final List<ClientColumn> READ = List.of(ClientColumn.COUNTRY);

  private final ClientList list;
  private final Profiles profiles;
  private final ClientTerms terms;
  private final Ratings ratings;
  private final RelationshipPlans plans;
  private final Stage stage;
  private final Random random = new Random(SEED);
  private final Words words = new Words(random);

  /** Whoever was described before recommends the next. */
  private @Nullable Recommender last;

  DemoCards(
      ClientList list,
      Profiles profiles,
      ClientTerms terms,
      Ratings ratings,
      RelationshipPlans plans,
      Stage stage) {
    this.list = list;
    this.profiles = profiles;
    this.terms = terms;
    this.ratings = ratings;
    this.plans = plans;
    this.stage = stage;
  }

  /** After all that the year brought, so that the journal stays in the order of time. */
  void fillIn(Instant now) {
    var described = now.minus(Duration.ofMinutes(20));
    var agreed = now.minus(Duration.ofMinutes(10));
    for (var who : List.of(DemoPerson.ANNA, DemoPerson.BORIS, DemoPerson.CARLA)) {
      last = null;
      stage.play(described, who, () -> first(EACH).forEach(this::describe));
    }
    stage.play(agreed, DemoPerson.FELIX, () -> first(WITH_TERMS).forEach(this::agree));
  }

  private List<ClientRow> first(int count) {
    return list.rows(ClientFilter.ALL, PageRequest.of(0, count, Sort.by("name")), READ);
  }

  private void describe(ClientRow client) {
    var id = client.id();
    var source = words.one("sources");
    var recommender = source.equals(RECOMMENDATION) ? last : null;
    last = new Recommender(id, null);
    profiles.revise(
        id,
        profiles.of(id).version(),
        new ProfileDetails(
            words.inPercent(85) ? LegalKind.COMPANY : LegalKind.SOLE_TRADER,
            List.of(),
            source,
            recommender,
            words.one("needs"),
            words.one(List.of(Level.values())),
            words.one("focus"),
            Words.read(client.country()).getProperty("territory", "")));
    if (client.status() == ClientStatus.PROSPECT) {
      plan(id);
    } else {
      rate(id);
    }
  }

  private void plan(ClientId id) {
    var decider = plans.deciders(id).stream().findFirst().map(one -> one.id()).orElse(null);
    plans.revise(id, plans.of(id).version(), new PlanDetails(words.one("aims"), decider));
    var first = plans.plan(id, words.one("steps"), plans.today().minusDays(random.nextInt(9)));
    if (words.inPercent(60)) {
      plans.finish(first, true);
    }
    plans.plan(id, words.one("steps"), plans.today().plusDays(1 + random.nextInt(20)));
  }

  private void rate(ClientId id) {
    for (var facts = 1 + random.nextInt(3); facts > 0; facts--) {
      var good = words.inPercent(75);
      var day = ratings.today().minusDays(random.nextInt(300));
      var points = (good ? 1 : -1) * (1 + random.nextInt(8));
      ratings.note(id, words.one(good ? "goodfacts" : "badfacts"), points, day);
    }
    if (words.inPercent(70)) {
      var card = ratings.of(id);
      var review = ratings.today().plusDays(random.nextInt(180));
      var reliance = card.points() > 0 ? Reliance.HIGH : Reliance.LOW;
      ratings.rate(id, card.version(), new RatingDetails(reliance, words.one("ratings"), review));
    }
  }

  private void agree(ClientRow client) {
    if (client.status() == ClientStatus.CLIENT) {
      var agreed =
          new TermsDetails(
              words.one(List.of(PriceType.values())),
              words.one(List.of(7, 14, 30, 45)),
              null,
              BigDecimal.valueOf(1_000L * (1 + random.nextInt(50))),
              "EUR",
              words.inPercent(15) ? ReceivablesStatus.OVERDUE : ReceivablesStatus.IN_TERM);
      terms.revise(client.id(), terms.of(client.id()).version(), agreed);
    }
  }
}
