package io.clientele.papers;

/**
 * A line of a paper as it was found in a file.
 *
 * @param begins a paragraph
 * @param level of a heading by its style, 1 for the highest; 0 when the style tells nothing
 * @param numbered by the program that wrote the file, so that the number is not among the words
 */
record Line(String words, boolean begins, int level, boolean numbered) {

  static Line of(String words, boolean begins) {
    return new Line(words, begins, 0, false);
  }

  /** Written in capitals throughout. */
  boolean isShouted() {
    return words.length() <= Headings.LONGEST
        && words.codePoints().filter(Character::isLetter).count() >= 3
        && words.codePoints().noneMatch(Character::isLowerCase);
  }

  boolean goesOnInLowerCase() {
    return !words.isEmpty() && Character.isLowerCase(words.codePointAt(0));
  }
}
