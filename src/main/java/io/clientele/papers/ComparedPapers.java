package io.clientele.papers;

import java.util.List;
import java.util.Locale;

/**
 * A comparison as it is printed.
 *
 * @param ours what the first version is called, as is {@code theirs} the second
 * @param facts that differ, besides the clauses
 */
public record ComparedPapers(
    String title,
    String number,
    Locale language,
    String ours,
    String theirs,
    List<Fact> facts,
    Comparison comparison) {

  /** Something agreed that is no clause; either side may be empty. */
  public record Fact(String label, String ours, String theirs) {

    public Fact {
      label = PlainText.line(label);
      ours = PlainText.line(ours);
      theirs = PlainText.line(theirs);
    }
  }

  public ComparedPapers {
    title = PlainText.line(title);
    number = PlainText.line(number);
    ours = PlainText.line(ours);
    theirs = PlainText.line(theirs);
    facts = List.copyOf(facts);
  }
}
