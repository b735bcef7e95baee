package io.clientele.counterdrafts;

import io.clientele.papers.Clause;
import java.util.Locale;

/** Whether two clauses say the same: files lose line ends, and some write headings in capitals. */
public final class SameWords {

  private SameWords() {}

  /** Who gives a clause no heading does not object to ours. */
  static boolean in(Clause ours, Clause theirs) {
    return inText(ours.text(), theirs.text())
        && (theirs.heading().isEmpty() || inHeading(ours.heading(), theirs.heading()));
  }

  public static boolean inText(String ours, String theirs) {
    return plain(ours).equals(plain(theirs));
  }

  public static boolean inHeading(String ours, String theirs) {
    return plain(ours).toLowerCase(Locale.ROOT).equals(plain(theirs).toLowerCase(Locale.ROOT));
  }

  /** Both are the same when these are. */
  static String of(Clause clause) {
    return plain(clause.heading()).toLowerCase(Locale.ROOT) + "\n" + plain(clause.text());
  }

  private static String plain(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }
}
