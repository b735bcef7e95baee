package io.clientele.contracts;

import io.clientele.kit.Texts;
import io.clientele.papers.Comparison;
import io.clientele.papers.Piece;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
    var before = lines(ours);
    var after = lines(theirs);
    var keys = new LinkedHashSet<>(before.keySet());
    keys.addAll(after.keySet());
    var terms =
        keys.stream()
            .map(key -> new Term(key, before.getOrDefault(key, ""), after.getOrDefault(key, "")))
            .filter(term -> !term.ours().equals(term.theirs()))
            .toList();
    return new Compared(terms, Comparison.of(ours.clauses(), theirs.clauses()));
  }

  /** Who the sides are, and whereto is paid, is agreed as well. */
  private static Map<String, String> lines(ContractText text) {
    var lines = new LinkedHashMap<String, String>();
    var house = text.house();
    put(
        lines,
        "contracts.paper.seller",
        house.name(),
        house.address(),
        house.taxNumber(),
        house.registrationNumber(),
        house.bank(),
        house.iban());
    put(lines, "contracts.paper.buyer", text.client(), text.taxNumber());
    lines.putAll(TermsLines.of(text.terms()));
    return lines;
  }

  private static void put(Map<String, String> lines, String key, String... words) {
    lines.put(
        key, Stream.of(words).filter(word -> !word.isBlank()).collect(Collectors.joining(", ")));
  }
}
