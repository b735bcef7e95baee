package io.clientele.papers;

import com.github.difflib.DiffUtils;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which clause of ours became which of theirs: equal ones first, then those with the same heading,
 * then the most alike.
 */
final class Alignment {

  private static final int NONE = -1;

  private final List<Clause> ours;
  private final List<Clause> theirs;
  private final int[] theirsOfOurs;
  private final int[] oursOfTheirs;

  private Alignment(List<Clause> ours, List<Clause> theirs) {
    this.ours = ours;
    this.theirs = theirs;
    theirsOfOurs = filled(ours.size());
    oursOfTheirs = filled(theirs.size());
  }

  /** One clause by its places on both sides, and whether it stands elsewhere among the others. */
  record Pair(int ours, int theirs, boolean moved) {

    Pair turned() {
      return new Pair(theirs, ours, moved);
    }
  }

  /** In the order of theirs. Seen from the other side it is the same alignment. */
  static List<Pair> of(List<Clause> ours, List<Clause> theirs) {
    var turned = compare(ours, theirs) > 0;
    var pairs =
        turned ? pairs(theirs, ours).stream().map(Pair::turned) : pairs(ours, theirs).stream();
    return pairs.sorted(Comparator.comparingInt(Pair::theirs)).toList();
  }

  private static List<Pair> pairs(List<Clause> ours, List<Clause> theirs) {
    var alignment = new Alignment(ours, theirs);
    alignment.pairEqualInOrder();
    alignment.pairEqualElsewhere();
    alignment.pairByHeading();
    alignment.pairAlike();
    var steady = Steady.among(alignment.theirsOfOurs);
    return IntStream.range(0, ours.size())
        .filter(our -> alignment.theirsOfOurs[our] != NONE)
        .mapToObj(our -> new Pair(our, alignment.theirsOfOurs[our], !steady.contains(our)))
        .toList();
  }

  private static int compare(List<Clause> ours, List<Clause> theirs) {
    return Arrays.compare(words(ours), words(theirs));
  }

  private static String[] words(List<Clause> clauses) {
    return clauses.stream().map(Clause::whole).toArray(String[]::new);
  }

  private void pairEqualInOrder() {
    var our = 0;
    var their = 0;
    for (var delta : DiffUtils.diff(ours, theirs).getDeltas()) {
      while (our < delta.getSource().getPosition()) {
        pair(our++, their++);
      }
      our += delta.getSource().size();
      their += delta.getTarget().size();
    }
    while (our < ours.size()) {
      pair(our++, their++);
    }
  }

  private void pairEqualElsewhere() {
    var places = new HashMap<Clause, Deque<Integer>>();
    for (var their : free(oursOfTheirs)) {
      places.computeIfAbsent(theirs.get(their), first -> new ArrayDeque<>()).add(their);
    }
    for (var our : free(theirsOfOurs)) {
      Optional.ofNullable(places.get(ours.get(our)))
          .map(Deque::poll)
          .ifPresent(their -> pair(our, their));
    }
  }

  private void pairByHeading() {
    var their = onlyOnes(theirs, oursOfTheirs);
    onlyOnes(ours, theirsOfOurs)
        .forEach(
            (heading, our) ->
                Optional.ofNullable(their.get(heading)).ifPresent(place -> pair(our, place)));
  }

  private void pairAlike() {
    var our = free(theirsOfOurs);
    var their = free(oursOfTheirs);
    var matching =
        Matching.of(our.stream().map(ours::get).toList(), their.stream().map(theirs::get).toList());
    for (var suggestion : matching.suggestions()) {
      pair(our.get(suggestion.ours()), their.get(suggestion.theirs()));
    }
  }

  /** The headings that one free clause has, and no other free one. */
  private static Map<String, Integer> onlyOnes(List<Clause> clauses, int[] partners) {
    var places = new HashMap<String, Integer>();
    Set<String> twice = new HashSet<>();
    for (var place : free(partners)) {
      var heading = clauses.get(place).heading().toLowerCase(Locale.ROOT);
      if (heading.isEmpty() || places.put(heading, place) != null) {
        twice.add(heading);
      }
    }
    places.keySet().removeAll(twice);
    return places;
  }

  private void pair(int our, int their) {
    theirsOfOurs[our] = their;
    oursOfTheirs[their] = our;
  }

  private static List<Integer> free(int[] partners) {
    var free = new ArrayList<Integer>();
    for (var place = 0; place < partners.length; place++) {
      if (partners[place] == NONE) {
        free.add(place);
      }
    }
    return free;
  }

  private static int[] filled(int size) {
    var partners = new int[size];
    Arrays.fill(partners, NONE);
    return partners;
  }
}
