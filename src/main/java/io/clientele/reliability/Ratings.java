package io.clientele.reliability;

import io.clientele.clients.ClientFiles;
import io.clientele.clients.ClientId;
import io.clientele.company.CompanyZone;
import io.clientele.journal.Change;
import io.clientele.journal.Changes;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.EditConflict;
import io.clientele.kit.NotFound;
import io.clientele.kit.Reason;
import io.clientele.kit.Refusal;
import io.clientele.people.Right;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far each client can be relied on (duty B4). */
@Service
@Transactional
public class Ratings {

  static final String RATE = "client.rating";
  static final String FACT = "client.rating-fact";
  static final String FACT_REMOVED = "client.rating-fact-remove";

  public static final int MOST_POINTS = 10;
  public static final int MOST_FACTS = 100;

  private final RatingTable table;
  private final ClientFiles files;
  private final Journal journal;
  private final CompanyZone zone;
  private final Clock clock;

  Ratings(RatingTable table, ClientFiles files, Journal journal, CompanyZone zone, Clock clock) {
    this.table = table;
    this.files = files;
    this.journal = journal;
    this.zone = zone;
    this.clock = clock;
  }

  /**
   * @throws NotFound when the client is not for the viewer to read
   */
  public RatingCard of(ClientId client) {
    files.open(client, Right.READ);
    var rated = table.rating(client);
    var facts = table.facts(client);
    var review = rated.details().reviewOn();
    return new RatingCard(
        rated.details(),
        rated.version(),
        rated.by(),
        LocalDate.ofInstant(rated.at(), zone.zone()),
        facts,
        Reliance.suggestedBy(facts.stream().mapToInt(Fact::points).sum()),
        review != null && review.isBefore(zone.today()));
  }

  /** The day of the house. */
  public LocalDate today() {
    return zone.today();
  }

  /**
   * Rates the client.
   *
   * @param version of the rating that was read
   * @throws EditConflict when somebody else rated since; nothing is written
   * @throws Refusal when reasons or the day of the review are missing, or it has passed
   */
  public void rate(ClientId client, long version, RatingDetails details) {
    var taken = files.take(client, Right.CHANGE);
    var reliance = details.reliance();
    var reviewOn = details.reviewOn();
    if (reliance == null) {
      throw Refusal.because("reliability.refused.none");
    }
    if (reviewOn == null
        || reviewOn.isBefore(zone.today())
        || reviewOn.isAfter(zone.today().plusYears(5))) {
      throw Refusal.because("reliability.refused.review");
    }
    var reasons = Reason.given(details.reasons());
    var before = table.rating(client);
    if (before.version() != version) {
      throw new EditConflict(before.details(), before.version(), before.by(), before.at());
    }
    var now = new RatingDetails(reliance, reasons, reviewOn);
    var changes = Changes.between(before.details(), now);
    if (!changes.isEmpty()) {
      table.rate(client, reliance, reasons, reviewOn, taken.by(), clock.instant());
      record(taken, RATE, changes);
    }
  }

  /**
   * Records a fact, with points for the client or against.
   *
   * @throws Refusal when it says nothing, too much, or has no points
   */
  public FactId note(ClientId client, String words, int points, LocalDate on) {
    var taken = files.take(client, Right.CHANGE);
    var clean = Reason.given(words);
    if (points == 0 || points < -MOST_POINTS || points > MOST_POINTS) {
      throw Refusal.because("reliability.refused.points", MOST_POINTS);
    }
    if (on.isAfter(zone.today()) || on.getYear() < 1900) {
      throw Refusal.because("reliability.refused.day");
    }
    if (table.facts(client).size() >= MOST_FACTS) {
      throw Refusal.because("reliability.refused.many", MOST_FACTS);
    }
    var id = table.insert(client, clean, points, on, taken.by());
    record(taken, FACT, List.of(new Change("fact", null, inWords(clean, points))));
    return id;
  }

  /** Takes back a fact that was none. */
  public void drop(FactId id) {
    var client = table.client(id).orElseThrow(NotFound::new);
    var taken = files.take(client, Right.CHANGE);
    var fact =
        table.facts(client).stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(NotFound::new);
    table.delete(id);
    var change = new Change("fact", inWords(fact.words(), fact.points()), null);
    record(taken, FACT_REMOVED, List.of(change));
  }

  private static String inWords(String words, int points) {
    return "%s (%+d)".formatted(words, points);
  }

  private void record(ClientFiles.Taken taken, String action, List<Change> changes) {
    files.putBack(taken, clock.instant());
    var subject = new Subject("client", taken.id().value(), taken.name());
    journal.record(taken.actor(), action, subject, changes, null);
  }
}
