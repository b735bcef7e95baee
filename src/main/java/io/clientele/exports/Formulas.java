package io.clientele.exports;

/** With what a cell begins that a spreadsheet would calculate instead of showing. */
public final class Formulas {

  private static final String BEGINNINGS = "=+-@\t\r\0";

  private Formulas() {}

  public static boolean beginWith(char first) {
    return BEGINNINGS.indexOf(first) >= 0;
  }
}
