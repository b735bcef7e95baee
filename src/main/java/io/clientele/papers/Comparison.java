package io.clientele.papers;

import io.clientele.papers.Piece.Fate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * Two versions of a paper, clause by clause and word by word.
 *
 * @param rows in the order of theirs; what was removed stands where it stood
 */
public record Comparison(List<Row> rows) {

  /** What became of a clause. One that moved may have changed as well. */
  public enum Change {
    SAME,
    CHANGED,
    MOVED,
    ADDED,
    REMOVED
  }

  /**
   * One clause on both sides.
   *
   * @param ours its place in ours, empty for an added one
   * @param theirs its place in theirs, empty for a removed one
   */
  public record Row(
      Change change, OptionalInt ours, OptionalInt theirs, List<Piece> heading, List<Piece> text) {

    /** Whether any word differs. */
    public boolean isReworded() {
      return change != Change.SAME && (differs(heading) || differs(text));
    }

    private static boolean differs(List<Piece> pieces) {
      return pieces.stream().anyMatch(piece -> piece.fate() != Fate.KEPT);
    }
  }

  public static Comparison of(List<Clause> ours, List<Clause> theirs) {
    return new Comparison(ComparisonRows.of(ours, theirs));
  }

  /** Two wordings of one clause. */
  public static List<Piece> words(String ours, String theirs) {
    return WordComparison.of(ours, theirs);
  }

  public boolean isSame() {
    return rows.stream().allMatch(row -> row.change() == Change.SAME);
  }

  public long count(Change change) {
    return rows.stream().filter(row -> row.change() == change).count();
  }

  /** Their version, put together from the rows. */
  public List<Clause> theirs() {
    return rows.stream()
        .filter(row -> row.theirs().isPresent())
        .sorted(Comparator.comparingInt(row -> row.theirs().getAsInt()))
        .map(row -> new Clause(Piece.theirs(row.heading()), Piece.theirs(row.text())))
        .toList();
  }
}
