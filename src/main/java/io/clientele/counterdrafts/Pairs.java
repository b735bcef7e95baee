package io.clientele.counterdrafts;

import io.clientele.contracts.ClauseId;
import io.clientele.contracts.ContractList;
import io.clientele.contracts.DraftClause;
import io.clientele.contracts.HeldContracts;
import io.clientele.disagreements.Protocols;
import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which of their clauses stands for which of ours: suggested, and corrected by those who write the
 * contract. Whoever acts names the line as they saw it; {@link OptimisticLockingFailureException}
 * when it is another one by now.
 */
@Service
@Transactional
public class Pairs {

  private final CounterdraftTable table;
  private final HeldContracts contracts;
  private final ContractList list;
  private final Protocols protocols;
  private final Journal journal;

  Pairs(
      CounterdraftTable table,
      HeldContracts contracts,
      ContractList list,
      Protocols protocols,
      Journal journal) {
    this.table = table;
    this.contracts = contracts;
    this.list = list;
    this.protocols = protocols;
    this.journal = journal;
  }

  /**
   * @throws NotFound when there is none, or its contract is not for the viewer to read
   */
  public Comparing of(CounterdraftId id) {
    var draft = table.get(id);
    var contract = list.card(draft.contract());
    var received = table.of(draft.contract());
    return new Comparing(
        received.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NotFound::new),
        contract,
        Beside.of(draft, contract, protocols.plain(draft.contract())),
        received.getFirst().id().equals(id));
  }

  /** Theirs stands for this one of ours, and no other of theirs does. */
  public void pair(CounterdraftId id, Line seen, ClauseId clause) {
    var theirs = seen.theirsThere();
    var ours = standing(id, seen, clause);
    keep(id, theirs, ours.heading(), draft -> draft.pairing(theirs.place(), clause));
  }

  /** Ours was taken for left out, and is not. */
  public void pair(CounterdraftId id, Line seen, int place) {
    var ours = seen.oursThere();
    standing(id, seen, ours.id());
    var theirs =
        table.get(id).theirs().stream()
            .filter(one -> one.place() == place)
            .findFirst()
            .orElseThrow(NotFound::new);
    keep(id, theirs, ours.heading(), draft -> draft.pairing(place, ours.id()));
  }

  /** Theirs is a new clause, or none. What it stood for so far is left out by them. */
  public void say(CounterdraftId id, Line seen, Belonging belonging) {
    var theirs = seen.theirsThere();
    hold(id, seen);
    var words = Texts.text("counterdrafts.belonging." + belonging);
    keep(id, theirs, words, draft -> draft.saying(theirs.place(), belonging));
  }

  /** Looks again at what nobody said otherwise: our clauses may have changed since. */
  public void suggestAgain(CounterdraftId id) {
    var held = takeNewest(id);
    var before = table.get(id);
    table.update(before, before.suggestedAnew(list.card(held.id()).clauses()));
    journal.record(held.actor(), "contract.their-draft-pair", held.subject(), List.of(), null);
  }

  private DraftClause standing(CounterdraftId id, Line seen, ClauseId clause) {
    hold(id, seen);
    return list.card(table.kept(id).contract()).clauses().stream()
        .filter(one -> one.id().equals(clause))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /**
   * Takes the contract out to be written.
   *
   * @throws Refusal when another draft came since, or the contract may not be written any more
   */
  HeldContracts.Held hold(CounterdraftId id, Line... seen) {
    var held = takeNewest(id);
    if (!of(id).lines().containsAll(List.of(seen))) {
      throw new OptimisticLockingFailureException("counterdraft " + id.value());
    }
    return held;
  }

  /** Asked once the contract is held: a next draft may have come while somebody waited for it. */
  private HeldContracts.Held takeNewest(CounterdraftId id) {
    var held = contracts.take(table.kept(id).contract());
    var received = table.of(table.kept(id).contract());
    if (!received.getFirst().id().equals(id)) {
      throw Refusal.because("counterdrafts.refused.older");
    }
    return held;
  }

  private void keep(
      CounterdraftId id, TheirClause theirs, String words, UnaryOperator<Counterdraft> verb) {
    var held = contracts.take(table.kept(id).contract());
    var before = table.get(id);
    table.update(before, verb.apply(before));
    journal.record(
        held.actor(),
        "contract.their-draft-pair",
        held.subject(),
        List.of(new Change("clause", theirs.called(), words)),
        null);
  }
}
