package io.clientele.questions;

import io.clientele.company.CompanyZone;
import io.clientele.contracts.Amendments;
import io.clientele.contracts.ContractId;
import io.clientele.contracts.HeldContracts;
import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Questions that contracts leave open or that arise later, and how they are settled (duty E6). They
 * are written by whoever writes the contract, whatever became of it; every verb that changes one
 * throws {@link OptimisticLockingFailureException} when somebody else did since.
 */
@Service
@Transactional
public class Questions {

  public static final int MOST = 200;
  public static final int MOST_WAYS = 50;

  private final QuestionTable table;
  private final WayTable ways;
  private final HeldContracts contracts;
  private final Amendments amendments;
  private final QuestionNews news;
  private final Journal journal;
  private final CompanyZone zone;
  private final Clock clock;

  Questions(
      QuestionTable table,
      WayTable ways,
      HeldContracts contracts,
      Amendments amendments,
      QuestionNews news,
      Journal journal,
      CompanyZone zone,
      Clock clock) {
    this.table = table;
    this.ways = ways;
    this.contracts = contracts;
    this.amendments = amendments;
    this.news = news;
    this.journal = journal;
    this.zone = zone;
    this.clock = clock;
  }

  /** A question as it is now that its contract is held, and who changes it when. */
  private record Taken(Question question, HeldContracts.Held held, Instant at) {

    String by() {
      return held.actor().inWords();
    }
  }

  /** The day of the house. */
  public LocalDate today() {
    return zone.today();
  }

  /**
   * @throws NotFound when the contract is not the viewer's to write
   * @throws Refusal when something is missing or cannot be
   */
  public QuestionId ask(ContractId contract, QuestionDetails asked) {
    var origin = amendments.of(contract).origin().id();
    var held = contracts.along(origin).held();
    var details = asked.checked(zone.today());
    if (table.of(origin).size() >= MOST) {
      throw Refusal.because("questions.refused.many", MOST);
    }
    var by = held.actor().inWords();
    var id = table.insert(Question.begin(origin, details, by, clock.instant()));
    record(held, "contract.question", id, QuestionState.OPEN.inWords());
    news.asked(held, id);
    return id;
  }

  public WayId propose(QuestionId id, long version, WayDetails proposed) {
    var taken = take(id, version);
    var details = proposed.checked(zone.today());
    if (ways.of(id).size() >= MOST_WAYS) {
      throw Refusal.because("questions.refused.many-ways", MOST_WAYS);
    }
    keep(taken.question().talkedAbout(taken.by(), taken.at()), taken, "contract.question-propose");
    return ways.insert(id, details, taken.by(), taken.at());
  }

  /** Both sides accept it: that settles the question. */
  public void agree(WayId id, long version, String words) {
    var taken = take(ways.get(id).question(), version);
    keep(taken.question().settled(taken.by(), taken.at()), taken, "contract.question-agree");
    ways.update(ways.get(id).become(WayState.AGREED, words, taken.by(), taken.at()));
  }

  public void refuse(WayId id, long version, String words) {
    var taken = take(ways.get(id).question(), version);
    keep(taken.question().talkedAbout(taken.by(), taken.at()), taken, "contract.question-refuse");
    ways.update(ways.get(id).become(WayState.REFUSED, words, taken.by(), taken.at()));
  }

  /** It needs no answer any more. */
  public void drop(QuestionId id, long version, String why) {
    var taken = take(id, version);
    keep(taken.question().dropped(why, taken.by(), taken.at()), taken, "contract.question-drop");
  }

  /** It is talked about again; the way that was agreed is one among others. */
  public void reopen(QuestionId id, long version) {
    var taken = take(id, version);
    keep(taken.question().reopened(taken.by(), taken.at()), taken, "contract.question-reopen");
    ways.of(id).stream()
        .filter(way -> way.state() == WayState.AGREED)
        .map(way -> way.become(WayState.OPEN, "", taken.by(), taken.at()))
        .forEach(ways::update);
  }

  /**
   * What was agreed comes into the amendment that is written, or into one that begins now.
   *
   * @return the amendment
   * @throws Refusal when nothing was agreed, or the contract cannot be amended now
   */
  public ContractId amend(QuestionId id, long version) {
    var open = amendments.of(table.get(id).contract()).writable();
    var text = open == null ? amendments.begin(table.get(id).contract()) : open.id();
    var taken = take(id, version);
    keep(taken.question().saidIn(text, taken.by(), taken.at()), taken, "contract.question-amend");
    return text;
  }

  private Taken take(QuestionId id, long version) {
    var held = contracts.along(table.get(id).contract()).held();
    var question = table.get(id);
    if (question.version() != version) {
      throw new OptimisticLockingFailureException("question " + id.value());
    }
    return new Taken(question, held, clock.instant());
  }

  private void keep(Question after, Taken before, String action) {
    table.update(after);
    record(before.held(), action, after.id(), after.state().inWords());
  }

  /** By its number: what it says may name persons, who cannot be erased from the journal. */
  private void record(HeldContracts.Held held, String action, QuestionId id, String state) {
    var changes =
        List.of(
            new Change("question", null, Long.toString(id.value())),
            new Change("state", null, state));
    journal.record(held.actor(), action, held.subject(), changes, null);
  }
}
