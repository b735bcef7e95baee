package io.clientele.papers;

import io.clientele.papers.Alignment.Pair;
import io.clientele.papers.Comparison.Change;
import io.clientele.papers.Comparison.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Puts the rows of a comparison into the order in which one reads them. */
final class ComparisonRows {

  private final List<Clause> ours;
  private final List<Clause> theirs;
  private final Map<Integer, Pair> byTheirs = new HashMap<>();
  private final Set<Integer> kept = new HashSet<>();
  private final Set<Integer> steady = new HashSet<>();
  private final List<Row> rows = new ArrayList<>();

  private ComparisonRows(List<Clause> ours, List<Clause> theirs) {
    this.ours = ours;
    this.theirs = theirs;
    for (var pair : Alignment.of(ours, theirs)) {
      byTheirs.put(pair.theirs(), pair);
      kept.add(pair.ours());
      if (!pair.moved()) {
        steady.add(pair.ours());
      }
    }
  }

  static List<Row> of(List<Clause> ours, List<Clause> theirs) {
    var comparison = new ComparisonRows(ours, theirs);
    comparison.fill();
    return List.copyOf(comparison.rows);
  }

  private void fill() {
    addRemovedFrom(0);
    for (var their = 0; their < theirs.size(); their++) {
      var pair = byTheirs.get(their);
      if (pair == null) {
        rows.add(row(Change.ADDED, OptionalInt.empty(), OptionalInt.of(their)));
      } else {
        rows.add(row(change(pair), OptionalInt.of(pair.ours()), OptionalInt.of(their)));
        if (!pair.moved()) {
          addRemovedFrom(pair.ours() + 1);
        }
      }
    }
  }

  /** Those that stood behind a clause that kept its place, up to the next such. */
  private void addRemovedFrom(int begin) {
    for (var our = begin; our < ours.size() && !steady.contains(our); our++) {
      if (!kept.contains(our)) {
        rows.add(row(Change.REMOVED, OptionalInt.of(our), OptionalInt.empty()));
      }
    }
  }

  private Change change(Pair pair) {
    if (pair.moved()) {
      return Change.MOVED;
    }
    var same = ours.get(pair.ours()).equals(theirs.get(pair.theirs()));
    return same ? Change.SAME : Change.CHANGED;
  }

  private Row row(Change change, OptionalInt our, OptionalInt their) {
    var mine = our.isPresent() ? ours.get(our.getAsInt()) : new Clause("", "");
    var other = their.isPresent() ? theirs.get(their.getAsInt()) : new Clause("", "");
    return new Row(
        change,
        our,
        their,
        WordComparison.of(mine.heading(), other.heading()),
        WordComparison.of(mine.text(), other.text()));
  }
}
