package io.clientele.papers;

import java.util.Locale;

/**
 * A comparison as it is printed.
 *
 * @param ours what the first version is called, as is {@code theirs} the second
 */
public record ComparedPapers(
    String title,
    String number,
    Locale language,
    String ours,
    String theirs,
    Comparison comparison) {

  public ComparedPapers {
    title = PlainText.line(title);
    number = PlainText.line(number);
    ours = PlainText.line(ours);
    theirs = PlainText.line(theirs);
  }
}
