package io.clientele.papers;

import io.clientele.papers.Piece.Fate;
import java.util.ArrayList;
import java.util.List;

/** Puts the pieces of a comparison together as they come. */
final class Pieces {

  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder removed = new StringBuilder();
  private final StringBuilder added = new StringBuilder();
  private final StringBuilder kept = new StringBuilder();

  List<Piece> all() {
    endChange();
    end(Fate.KEPT, kept);
    return List.copyOf(pieces);
  }

  void keep(List<String> tokens) {
    tokens.forEach(kept::append);
  }

  void replace(List<String> gone, List<String> come) {
    joinOverLittle();
    gone.forEach(removed::append);
    come.forEach(added::append);
  }

  /** Two changes with next to nothing between them are one: it reads better. */
  private void joinOverLittle() {
    var change = Math.min(removed.length(), added.length());
    if (change > 0 && (kept.toString().isBlank() || kept.length() < change && words() == 1)) {
      removed.append(kept);
      added.append(kept);
    } else if (!kept.isEmpty()) {
      endChange();
      end(Fate.KEPT, kept);
    }
    kept.setLength(0);
  }

  private long words() {
    return Tokens.of(kept.toString()).stream().filter(Tokens::isWord).count();
  }

  private void endChange() {
    end(Fate.REMOVED, removed);
    end(Fate.ADDED, added);
  }

  private void end(Fate fate, StringBuilder words) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(fate, words.toString()));
      words.setLength(0);
    }
  }
}
