package io.clientele.contracts;

import io.clientele.papers.Comparison;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What differs between two texts of one contract.
 *
 * @param terms those that differ
 */
public record Compared(List<Term> terms, Comparison clauses) {

  /**
   * @param textKey what it is called
   * @param ours empty where nothing was agreed
   */
  public record Term(String textKey, String ours, String theirs) {}

  public boolean isSame() {
    return terms.isEmpty() && clauses.isSame();
  }

  static Compared of(ContractText ours, ContractText theirs) {
    var before = TermsLines.of(ours.terms());
    var after = TermsLines.of(theirs.terms());
    var keys = new LinkedHashSet<>(before.keySet());
    keys.addAll(after.keySet());
    var terms =
        keys.stream()
            .map(key -> new Term(key, before.getOrDefault(key, ""), after.getOrDefault(key, "")))
            .filter(term -> !term.ours().equals(term.theirs()))
            .toList();
    return new Compared(terms, Comparison.of(ours.clauses(), theirs.clauses()));
  }
}
