package io.clientele.papers;

/**
 * One clause of a paper, in plain text. Its number comes from its place.
 *
 * @param heading one line; empty when the clause has none
 * @param text paragraphs parted by an empty line
 */
public record Clause(String heading, String text) {

  public Clause {
    heading = PlainText.line(heading);
    text = PlainText.paragraphs(text);
  }

  boolean isBlank() {
    return heading.isEmpty() && text.isEmpty();
  }

  /** Heading and text as one, the heading as a paragraph of its own. */
  String whole() {
    return heading.isEmpty() ? text : heading + "\n\n" + text;
  }
}
