package io.clientele.instructions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What one version says that the other did not, line by line. */
public final class TextComparison {

  /** Beyond that the middle counts as written anew: nobody compares such texts by eye. */
  private static final long MOST_PAIRS = 4_000_000;

  private final List<String> before;
  private final List<String> after;
  private final List<Line> lines = new ArrayList<>();

  private TextComparison(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
  }

  /** What became of a line. */
  public enum Fate {
    KEPT,
    REMOVED,
    ADDED
  }

  /** A line of either version. */
  public record Line(Fate fate, String words) {}

  /** Title and text, without empty lines. */
  public static List<Line> of(InstructionDetails before, InstructionDetails after) {
    var comparison = new TextComparison(lines(before), lines(after));
    comparison.compare();
    return List.copyOf(comparison.lines);
  }

  private static List<String> lines(InstructionDetails details) {
    var lines = new ArrayList<String>();
    lines.add(details.title());
    details.text().lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
    return lines;
  }

  private void compare() {
    var start = 0;
    while (start < Math.min(before.size(), after.size())
        && before.get(start).equals(after.get(start))) {
      start++;
    }
    var end = 0;
    while (end < Math.min(before.size(), after.size()) - start
        && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
      end++;
    }
    add(Fate.KEPT, before.subList(0, start));
    middle(before.subList(start, before.size() - end), after.subList(start, after.size() - end));
    add(Fate.KEPT, before.subList(before.size() - end, before.size()));
  }

  private void middle(List<String> old, List<String> fresh) {
    if ((long) old.size() * fresh.size() > MOST_PAIRS) {
      add(Fate.REMOVED, old);
      add(Fate.ADDED, fresh);
      return;
    }
    var common = common(old, fresh);
    var i = 0;
    var j = 0;
    while (i < old.size() && j < fresh.size()) {
      if (old.get(i).equals(fresh.get(j))) {
        add(Fate.KEPT, Collections.singletonList(old.get(i++)));
        j++;
      } else if (common[i + 1][j] >= common[i][j + 1]) {
        add(Fate.REMOVED, Collections.singletonList(old.get(i++)));
      } else {
        add(Fate.ADDED, Collections.singletonList(fresh.get(j++)));
      }
    }
    add(Fate.REMOVED, old.subList(i, old.size()));
    add(Fate.ADDED, fresh.subList(j, fresh.size()));
  }

  /** How many lines both have in common from there on, in the same order. */
  private static int[][] common(List<String> old, List<String> fresh) {
    var common = new int[old.size() + 1][fresh.size() + 1];
    for (var i = old.size() - 1; i >= 0; i--) {
      for (var j = fresh.size() - 1; j >= 0; j--) {
        common[i][j] =
            old.get(i).equals(fresh.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private void add(Fate fate, List<String> words) {
    words.forEach(line -> lines.add(new Line(fate, line)));
  }
}
