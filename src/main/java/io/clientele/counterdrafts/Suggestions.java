package io.clientele.counterdrafts;

import io.clientele.contracts.ClauseId;
import io.clientele.contracts.DraftClause;
import io.clientele.papers.Clause;
import io.clientele.papers.Matching;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What the portal thinks of clauses about which nobody has said anything. */
final class Suggestions {

  private Suggestions() {}

  /** Ours that a person gave to one of theirs are not given to another. */
  static List<TheirClause> of(List<TheirClause> theirs, List<DraftClause> standing) {
    var taken =
        theirs.stream()
            .filter(one -> !one.isFree())
            .map(TheirClause::clause)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    var ours = standing.stream().filter(clause -> !taken.contains(clause.id())).toList();
    var free = theirs.stream().filter(TheirClause::isFree).toList();
    var matching = Matching.of(ours.stream().map(Suggestions::words).toList(), words(free));
    return theirs.stream()
        .map(one -> one.isFree() ? suggested(one, free.indexOf(one), matching, ours) : one)
        .toList();
  }

  private static TheirClause suggested(
      TheirClause one, int place, Matching matching, List<DraftClause> ours) {
    return matching
        .forTheirs(place)
        .map(found -> one.suggested(ours.get(found.ours()).id(), Alikeness.of(found.score())))
        .orElseGet(() -> one.suggested(isPreamble(one) ? Belonging.NONE : Belonging.NEW));
  }

  /** What stands before the first heading is mostly the title and who the parties are. */
  private static boolean isPreamble(TheirClause one) {
    return one.place() == 1 && one.heading().isEmpty() || one.text().isEmpty();
  }

  /** What a person said of a clause in the last draft holds where the words came back the same. */
  static List<TheirClause> saidBefore(
      List<TheirClause> theirs, Counterdraft last, List<DraftClause> standing) {
    var said = new HashMap<String, TheirClause>();
    last.theirs().stream()
        .filter(TheirClause::byHand)
        .forEach(one -> said.putIfAbsent(SameWords.of(one.words()), one));
    var left = standing.stream().map(DraftClause::id).collect(Collectors.toSet());
    return theirs.stream().map(one -> again(one, said, left)).toList();
  }

  private static TheirClause again(
      TheirClause one, Map<String, TheirClause> said, Set<ClauseId> left) {
    var before = said.remove(SameWords.of(one.words()));
    if (before == null) {
      return one;
    }
    var clause = before.clause();
    if (clause == null) {
      return one.said(before.belonging());
    }
    return left.remove(clause) ? one.standingFor(clause) : one;
  }

  static Clause words(DraftClause clause) {
    return new Clause(clause.heading(), clause.text());
  }

  private static List<Clause> words(List<TheirClause> theirs) {
    return theirs.stream().map(TheirClause::words).toList();
  }
}
