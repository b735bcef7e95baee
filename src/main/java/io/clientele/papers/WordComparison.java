package io.clientele.papers;

import com.github.difflib.DiffUtils;
import io.clientele.papers.Piece.Fate;
import java.util.ArrayList;
import java.util.List;

/** What of a text was kept, removed and added, word by word. */
final class WordComparison {

  /** Beyond this product of lengths, words are compared only within the sentences that differ. */
  private static final long MOST_WORDS = 1_000_000;

  /** Beyond this one, nothing is compared: everything was replaced. */
  private static final long MOST_SENTENCES = 4_000_000;

  private final Pieces pieces = new Pieces();

  private WordComparison() {}

  /** Seen from the other side it is the same comparison. */
  static List<Piece> of(String ours, String theirs) {
    if (ours.equals(theirs)) {
      return ours.isEmpty() ? List.of() : List.of(new Piece(Fate.KEPT, ours));
    }
    if (ours.compareTo(theirs) > 0) {
      return turned(between(theirs, ours));
    }
    return between(ours, theirs);
  }

  private static List<Piece> between(String ours, String theirs) {
    var comparison = new WordComparison();
    comparison.compare(Tokens.of(ours), Tokens.of(theirs), true);
    return comparison.pieces.all();
  }

  /** What was removed stands before what came instead, on this side too. */
  static List<Piece> turned(List<Piece> pieces) {
    var turned = new ArrayList<Piece>();
    for (var piece : pieces) {
      switch (piece.fate()) {
        case KEPT -> turned.add(piece);
        case REMOVED -> turned.add(new Piece(Fate.ADDED, piece.text()));
        case ADDED -> {
          var follows = !turned.isEmpty() && turned.getLast().fate() == Fate.ADDED;
          turned.add(turned.size() - (follows ? 1 : 0), new Piece(Fate.REMOVED, piece.text()));
        }
      }
    }
    return List.copyOf(turned);
  }

  private void compare(List<String> ours, List<String> theirs, boolean mayPart) {
    var begin = sameAtBegin(ours, theirs);
    var end = sameAtEnd(ours.subList(begin, ours.size()), theirs.subList(begin, theirs.size()));
    var oursChanged = ours.subList(begin, ours.size() - end);
    var theirsChanged = theirs.subList(begin, theirs.size() - end);
    pieces.keep(ours.subList(0, begin));
    if ((long) oursChanged.size() * theirsChanged.size() <= MOST_WORDS) {
      compareWords(oursChanged, theirsChanged);
    } else if (mayPart) {
      compareSentences(oursChanged, theirsChanged);
    } else {
      pieces.replace(oursChanged, theirsChanged);
    }
    pieces.keep(ours.subList(ours.size() - end, ours.size()));
  }

  private void compareWords(List<String> ours, List<String> theirs) {
    var mine = withBlanks(ours);
    var other = withBlanks(theirs);
    var at = 0;
    for (var delta : DiffUtils.diff(mine, other).getDeltas()) {
      pieces.keep(mine.subList(at, delta.getSource().getPosition()));
      replaceMiddle(
          Tokens.of(String.join("", delta.getSource().getLines())),
          Tokens.of(String.join("", delta.getTarget().getLines())));
      at = delta.getSource().getPosition() + delta.getSource().size();
    }
    pieces.keep(mine.subList(at, mine.size()));
  }

  /** Each word with the blank before it: half as many to compare take a quarter of the time. */
  private static List<String> withBlanks(List<String> tokens) {
    var words = new ArrayList<String>();
    var blank = "";
    for (var token : tokens) {
      if (token.isBlank()) {
        blank = token;
      } else {
        words.add(blank + token);
        blank = "";
      }
    }
    if (!blank.isEmpty()) {
      words.add(blank);
    }
    return words;
  }

  private void replaceMiddle(List<String> gone, List<String> come) {
    var begin = sameAtBegin(gone, come);
    var end = sameAtEnd(gone.subList(begin, gone.size()), come.subList(begin, come.size()));
    pieces.keep(gone.subList(0, begin));
    pieces.replace(gone.subList(begin, gone.size() - end), come.subList(begin, come.size() - end));
    pieces.keep(gone.subList(gone.size() - end, gone.size()));
  }

  private void compareSentences(List<String> ours, List<String> theirs) {
    var mine = sentences(ours);
    var other = sentences(theirs);
    if ((long) mine.size() * other.size() > MOST_SENTENCES) {
      pieces.replace(ours, theirs);
      return;
    }
    var at = 0;
    for (var delta : DiffUtils.diff(mine, other).getDeltas()) {
      mine.subList(at, delta.getSource().getPosition()).forEach(pieces::keep);
      compare(joined(delta.getSource().getLines()), joined(delta.getTarget().getLines()), false);
      at = delta.getSource().getPosition() + delta.getSource().size();
    }
    mine.subList(at, mine.size()).forEach(pieces::keep);
  }

  private static List<List<String>> sentences(List<String> tokens) {
    var sentences = new ArrayList<List<String>>();
    var begin = 0;
    for (var at = 1; at < tokens.size(); at++) {
      if (tokens.get(at).contains("\n") || tokens.get(at - 1).matches("[.;:!?]")) {
        sentences.add(tokens.subList(begin, at));
        begin = at;
      }
    }
    sentences.add(tokens.subList(begin, tokens.size()));
    return sentences;
  }

  private static List<String> joined(List<List<String>> sentences) {
    return sentences.stream().flatMap(List::stream).toList();
  }

  private static int sameAtBegin(List<String> ours, List<String> theirs) {
    var same = 0;
    while (same < Math.min(ours.size(), theirs.size()) && ours.get(same).equals(theirs.get(same))) {
      same++;
    }
    return same;
  }

  private static int sameAtEnd(List<String> ours, List<String> theirs) {
    return sameAtBegin(ours.reversed(), theirs.reversed());
  }
}
