package io.clientele.contracts;

import io.clientele.kit.Texts;
import io.clientele.papers.Comparison;
import io.clientele.papers.Piece;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
  public record Term(String textKey, String ours, String theirs) {

    String inWords() {
      var nothing = Texts.text("contracts.compared.nothing");
      return Texts.text(
          "contracts.compared.term",
          Texts.text(textKey),
          ours.isEmpty() ? nothing : ours,
          theirs.isEmpty() ? nothing : theirs);
    }
  }

  public boolean isSame() {
    return terms.isEmpty() && clauses.isSame();
  }

  /** What differs, in one line. */
  String inWords() {
    var agreed = terms.stream().map(Term::inWords);
    var written =
        clauses.rows().stream()
            .filter(row -> row.change() != Comparison.Change.SAME)
            .map(Compared::inWords);
    return Stream.concat(agreed, written).collect(Collectors.joining("; "));
  }

  private static String inWords(Comparison.Row row) {
    var heading =
        row.change() == Comparison.Change.REMOVED
            ? Piece.ours(row.heading())
            : Piece.theirs(row.heading());
    return Texts.text("contracts.compared." + row.change().name(), heading);
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
