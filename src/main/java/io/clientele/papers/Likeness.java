package io.clientele.papers;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How alike clauses of two papers are, by the words they share. A word that stands in many clauses
 * says little, whatever the language.
 */
final class Likeness {

  private static final double HEADING = 0.3;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final double[] weights;
  private final List<Marks> ours;
  private final List<Marks> theirs;

  Likeness(List<Clause> ours, List<Clause> theirs) {
    this.ours = ours.stream().map(this::marks).toList();
    this.theirs = theirs.stream().map(this::marks).toList();
    weights = weights();
  }

  /** The words of a clause by their numbers, in order, each as often as it stands there. */
  private record Marks(int[] heading, int[] text) {}

  /** From 0, nothing in common, to 1, the same words. */
  double between(int our, int their) {
    var mine = ours.get(our);
    var other = theirs.get(their);
    if (mine.text().length == 0 && other.text().length == 0) {
      return shared(mine.heading(), other.heading());
    }
    var text = shared(mine.text(), other.text());
    if (mine.heading().length == 0 || other.heading().length == 0) {
      return text;
    }
    return HEADING * shared(mine.heading(), other.heading()) + (1 - HEADING) * text;
  }

  private Marks marks(Clause clause) {
    return new Marks(marks(clause.heading()), marks(clause.text()));
  }

  private int[] marks(String text) {
    return Tokens.of(text.toLowerCase(Locale.ROOT)).stream()
        .filter(Tokens::isWord)
        .mapToInt(word -> numbers.computeIfAbsent(word, first -> numbers.size()))
        .sorted()
        .toArray();
  }

  private double[] weights() {
    var clauses = new int[numbers.size()];
    for (var paper : List.of(ours, theirs)) {
      for (var marks : paper) {
        var words = new HashSet<Integer>();
        Arrays.stream(marks.heading()).forEach(words::add);
        Arrays.stream(marks.text()).forEach(words::add);
        words.forEach(word -> clauses[word]++);
      }
    }
    var all = ours.size() + theirs.size();
    return Arrays.stream(clauses).mapToDouble(in -> Math.log(1 + (double) all / in)).toArray();
  }

  private double shared(int[] some, int[] others) {
    var shared = 0.0;
    var at = 0;
    var other = 0;
    while (at < some.length && other < others.length) {
      if (some[at] == others[other]) {
        shared += weights[some[at]];
        at++;
        other++;
      } else if (some[at] < others[other]) {
        at++;
      } else {
        other++;
      }
    }
    var all = weight(some) + weight(others);
    return all == 0 ? 0 : 2 * shared / all;
  }

  private double weight(int[] words) {
    return Arrays.stream(words).mapToDouble(word -> weights[word]).sum();
  }
}
