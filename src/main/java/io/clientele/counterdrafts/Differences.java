package io.clientele.counterdrafts;

import io.clientele.contracts.ClauseId;
import io.clientele.contracts.ContractClauses;
import io.clientele.contracts.ContractId;
import io.clientele.contracts.ContractList;
import io.clientele.contracts.DraftClause;
import io.clientele.disagreements.Protocol;
import io.clientele.disagreements.Protocols;
import io.clientele.kit.Refusal;
import io.clientele.papers.Clause;
import java.util.ArrayList;
import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of a difference: it is talked about in the protocol, or theirs is taken over as a
 * clause of the draft, which then is a wording of the house or is not. Of several all come or none;
 * {@link OptimisticLockingFailureException} when something is not any more as it was seen.
 */
@Service
@Transactional
public class Differences {

  private final CounterdraftTable table;
  private final Pairs pairs;
  private final ContractClauses clauses;
  private final ContractList list;
  private final Protocols protocols;
  private final TheirObjections objections;

  Differences(
      CounterdraftTable table,
      Pairs pairs,
      ContractClauses clauses,
      ContractList list,
      Protocols protocols,
      TheirObjections objections) {
    this.table = table;
    this.pairs = pairs;
    this.clauses = clauses;
    this.list = list;
    this.protocols = protocols;
    this.objections = objections;
  }

  /**
   * Leads them into the protocol as the client's wording.
   *
   * @throws Refusal when a clause has a row on which both agreed already
   */
  public void object(CounterdraftId id, List<Line> seen) {
    var held = pairs.hold(id, seen.toArray(Line[]::new));
    var protocol = protocols.plain(held.id());
    var before = table.get(id);
    var after = before;
    for (var line : seen) {
      var begun = line.theirs() == null ? null : line.theirs().clause();
      if (line.ours() == null && begun != null) {
        requireSettled(begun, line.heading(), protocol);
      }
      var row = objections.make(held.id(), line, protocol);
      after =
          line.ours() == null
              ? after.inProtocol(line.theirsThere().place(), row)
              : after.inProtocol(line.oursThere().id(), row);
    }
    table.update(before, after);
  }

  /**
   * Writes their words into the draft: changed clauses say what theirs say, new ones come to where
   * they stand with them, what they leave out is removed.
   *
   * @throws Refusal when a clause has a row in the protocol that is not settled
   */
  public void takeOver(CounterdraftId id, List<Line> seen) {
    var held = pairs.hold(id, seen.toArray(Line[]::new));
    var protocol = protocols.plain(held.id());
    var before = table.get(id);
    var after = before;
    var order = new ArrayList<>(standing(held.id()).stream().map(DraftClause::id).toList());
    for (var line : seen) {
      switch (line.state()) {
        case CHANGED -> write(line, protocol);
        case NEW -> after = added(held.id(), line.theirsThere(), after, order, protocol);
        case LEFT_OUT -> {
          requireSettled(line, protocol);
          clauses.remove(line.oursThere().id());
          order.remove(line.oursThere().id());
        }
        case SAME, NONE -> throw new IllegalStateException("nothing differs: " + line.state());
      }
    }
    table.update(before, after);
  }

  private void write(Line line, Protocol protocol) {
    requireSettled(line, protocol);
    var ours = line.oursThere();
    clauses.write(ours.id(), ours.version(), words(line.theirsThere(), ours.heading()));
  }

  private static void requireSettled(Line line, Protocol protocol) {
    requireSettled(line.oursThere().id(), line.heading(), protocol);
  }

  private static void requireSettled(ClauseId clause, String heading, Protocol protocol) {
    if (protocol.isUnderWay(clause)) {
      throw Refusal.because("counterdrafts.refused.talked-about", heading);
    }
  }

  private static Clause words(TheirClause theirs, String unlessCalled) {
    var heading = theirs.heading().isEmpty() ? unlessCalled : theirs.heading();
    return new Clause(heading, theirs.text());
  }

  /** One that stood for a clause of ours which was removed brings that one back. */
  private Counterdraft added(
      ContractId contract,
      TheirClause theirs,
      Counterdraft draft,
      List<ClauseId> order,
      Protocol protocol) {
    var known = theirs.clause();
    if (known != null && !order.contains(known)) {
      requireSettled(known, theirs.called(), protocol);
      clauses.bringBack(known);
      var ours = standing(contract).stream().filter(one -> one.id().equals(known)).findFirst();
      clauses.write(
          known, ours.orElseThrow().version(), words(theirs, ours.orElseThrow().heading()));
      return draft;
    }
    var made = clauses.add(contract, words(theirs, theirs.called()));
    var place = placeAfter(theirs, draft, order);
    order.add(place, made);
    clauses.move(made, place);
    return draft.pairing(theirs.place(), made);
  }

  /** Behind the clause of ours for which the one before it stands. */
  private static int placeAfter(TheirClause theirs, Counterdraft draft, List<ClauseId> order) {
    return draft.theirs().stream()
            .filter(one -> one.place() < theirs.place() && one.clause() != null)
            .map(one -> order.indexOf(one.clause()))
            .filter(place -> place >= 0)
            .reduce((first, second) -> second)
            .orElse(-1)
        + 1;
  }

  private List<DraftClause> standing(ContractId contract) {
    return list.card(contract).clauses();
  }
}
