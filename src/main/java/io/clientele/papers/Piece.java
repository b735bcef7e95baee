package io.clientele.papers;

import java.util.List;

/** Some words of a comparison, with the blanks between them. */
public record Piece(Fate fate, String text) {

  /** What became of words on the way from ours to theirs. */
  public enum Fate {
    KEPT,
    REMOVED,
    ADDED
  }

  /** The text as it was before. */
  public static String ours(List<Piece> pieces) {
    return without(Fate.ADDED, pieces);
  }

  /** The text as it has become. */
  public static String theirs(List<Piece> pieces) {
    return without(Fate.REMOVED, pieces);
  }

  private static String without(Fate fate, List<Piece> pieces) {
    var text = new StringBuilder();
    pieces.stream().filter(piece -> piece.fate() != fate).forEach(piece -> text.append(piece.text));
    return text.toString();
  }
}
