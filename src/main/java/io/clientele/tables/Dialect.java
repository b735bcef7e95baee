package io.clientele.tables;

/** How a file is written: its encoding, and what stands between its columns. */
public record Dialect(FileEncoding encoding, char delimiter) {

  /** What may stand between columns. */
  public static final String DELIMITERS = ",;\t|";
}
