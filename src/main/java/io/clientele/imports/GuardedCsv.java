package io.clientele.imports;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes rows for spreadsheets: a cell that one would take for a formula gets an apostrophe in
 * front.
 */
final class GuardedCsv {

  private static final String FORMULA = "=+-@\t\r";

  private GuardedCsv() {}

  static boolean calculates(char first) {
    return FORMULA.indexOf(first) >= 0;
  }

  static String line(List<String> cells) {
    return cells.stream().map(GuardedCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String text) {
    var safe = !text.isEmpty() && calculates(text.charAt(0)) ? "'" + text : text;
    return "\"" + safe.replace("\"", "\"\"") + "\"";
  }
}
