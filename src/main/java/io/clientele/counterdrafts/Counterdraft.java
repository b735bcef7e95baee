package io.clientele.counterdrafts;

import io.clientele.contracts.ClauseId;
import io.clientele.contracts.ContractId;
import io.clientele.contracts.DraftClause;
import io.clientele.disagreements.DisagreementId;
import io.clientele.kit.NotFound;
import io.clientele.papers.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A draft that the client sent, with what was said about its clauses. Pairs are kept by the numbers
 * of our clauses: whatever becomes of their words, places and headings, a pair stays the same.
 */
record Counterdraft(
    CounterdraftId id, ContractId contract, List<TheirClause> theirs, List<OurClause> ours) {

  private static final CounterdraftId NEW = new CounterdraftId(0);

  Counterdraft {
    theirs = List.copyOf(theirs);
    ours = List.copyOf(ours);
  }

  /**
   * @param standing our clauses as they are now
   * @param before the draft that they sent last, of which all that was said still holds
   */
  static Counterdraft begin(
      ContractId contract,
      List<Clause> read,
      List<DraftClause> standing,
      Optional<Counterdraft> before) {
    var theirs = new ArrayList<TheirClause>();
    for (var clause : read) {
      theirs.add(TheirClause.read(theirs.size() + 1, clause));
    }
    var said = before.map(last -> Suggestions.saidBefore(theirs, last, standing)).orElse(theirs);
    return new Counterdraft(
        NEW,
        contract,
        Suggestions.of(said, standing),
        standing.stream().map(clause -> new OurClause(clause.id(), null)).toList());
  }

  /** Suggests again what nobody said otherwise. */
  Counterdraft suggestedAnew(List<DraftClause> standing) {
    return new Counterdraft(id, contract, Suggestions.of(theirs, standing), ours);
  }

  /** Another of theirs that stood for this one of ours does not any more. */
  Counterdraft pairing(int place, ClauseId clause) {
    return with(
        one ->
            one.place() == place
                ? one.standingFor(clause)
                : one.standsFor(clause) ? one.suggested(Belonging.NEW) : one,
        place);
  }

  Counterdraft saying(int place, Belonging belonging) {
    return with(one -> one.place() == place ? one.said(belonging) : one, place);
  }

  /** Their new clause is talked about. */
  Counterdraft inProtocol(int place, DisagreementId row) {
    return with(one -> one.place() == place ? one.begun(row) : one, place);
  }

  /** What they make of this one of ours is talked about. */
  Counterdraft inProtocol(ClauseId clause, DisagreementId row) {
    var talked = new ArrayList<>(ours);
    talked.removeIf(one -> one.clause().equals(clause));
    talked.add(new OurClause(clause, row));
    return new Counterdraft(id, contract, theirs, talked);
  }

  private Counterdraft with(UnaryOperator<TheirClause> change, int place) {
    if (theirs.stream().noneMatch(one -> one.place() == place)) {
      throw new NotFound();
    }
    return new Counterdraft(id, contract, theirs.stream().map(change).toList(), ours);
  }
}
