package io.clientele.papers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which of our clauses each of theirs answers, as a suggestion. Nobody is left for a clause while
 * both would rather have each other.
 */
public record Matching(List<Suggestion> suggestions) {

  /** Below this, two clauses have in common what any two clauses have. */
  static final double ALIKE = 0.3;

  /**
   * Two clauses that seem to be one, by their places.
   *
   * @param score from {@link #ALIKE} to 1, the same words
   */
  public record Suggestion(int ours, int theirs, double score) {}

  /** In the order of theirs. */
  public static Matching of(List<Clause> ours, List<Clause> theirs) {
    var likeness = new Likeness(ours, theirs);
    var candidates = new ArrayList<Suggestion>();
    for (var our = 0; our < ours.size(); our++) {
      for (var their = 0; their < theirs.size(); their++) {
        var score = likeness.between(our, their);
        if (score >= ALIKE) {
          candidates.add(new Suggestion(our, their, score));
        }
      }
    }
    return new Matching(best(candidates, ours.size(), theirs.size()));
  }

  /** Our clause for this one of theirs. */
  public Optional<Suggestion> forTheirs(int place) {
    return suggestions.stream().filter(suggestion -> suggestion.theirs() == place).findFirst();
  }

  /** The highest first; of equals those that stand nearest to each other. */
  private static List<Suggestion> best(List<Suggestion> candidates, int ours, int theirs) {
    candidates.sort(
        Comparator.comparingDouble(Suggestion::score)
            .reversed()
            .thenComparingInt(candidate -> Math.abs(candidate.ours() - candidate.theirs()))
            .thenComparingInt(Suggestion::ours)
            .thenComparingInt(Suggestion::theirs));
    var ourTaken = new boolean[ours];
    var theirTaken = new boolean[theirs];
    var taken = new ArrayList<Suggestion>();
    for (var candidate : candidates) {
      if (!ourTaken[candidate.ours()] && !theirTaken[candidate.theirs()]) {
        ourTaken[candidate.ours()] = true;
        theirTaken[candidate.theirs()] = true;
        taken.add(candidate);
      }
    }
    taken.sort(Comparator.comparingInt(Suggestion::theirs));
    return List.copyOf(taken);
  }
}
