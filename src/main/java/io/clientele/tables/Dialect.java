package io.clientele.tables;

/** How a file is written. */
public sealed interface Dialect {

  /** What may stand between columns. */
  String DELIMITERS = ",;\t|";

  /** A text with its encoding, and what stands between its columns. */
  record Text(FileEncoding encoding, char delimiter) implements Dialect {}

  /**
   * One sheet of a workbook.
   *
   * @param number among those that are not hidden; the first is 0
   */
  record Sheet(int number) implements Dialect {}
}
