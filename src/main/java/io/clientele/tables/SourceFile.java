package io.clientele.tables;

import io.clientele.kit.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** An uploaded file that was read once from end to end, so that nothing in it surprises later. */
public final class SourceFile {

  /** The largest file, in bytes. */
  public static final int LARGEST = 50 * 1024 * 1024;

  private static final int NAMED_LINES = 5;

  private final byte[] bytes;
  private final Dialect dialect;

  private SourceFile(byte[] bytes, Dialect dialect) {
    this.bytes = bytes;
    this.dialect = dialect;
  }

  /**
   * Recognises how the file is written.
   *
   * @throws Refusal when it is no table that can be read
   */
  public static Dialect recognise(byte[] bytes) {
    if (bytes.length > LARGEST) {
      throw Refusal.because("tables.too-large", LARGEST / 1024 / 1024);
    }
    if (bytes.length == 0) {
      throw Refusal.because("tables.empty");
    }
    var encoding = EncodingGuess.of(bytes);
    Legibility.check(bytes, encoding);
    return new Dialect(encoding, DelimiterGuess.of(bytes, encoding));
  }

  public static SourceFile of(byte[] bytes, Dialect dialect) {
    return new SourceFile(bytes, dialect);
  }

  /**
   * Reads everything.
   *
   * @return how many rows stand below the headings
   * @throws Refusal when the file is no table in this dialect
   */
  public long check() {
    Legibility.check(bytes, dialect.encoding());
    var rows = DelimitedText.open(bytes, dialect);
    if (!rows.hasNext()) {
      throw Refusal.because("tables.empty");
    }
    var headings = headings(rows.next());
    var ragged = new ArrayList<Long>();
    var count = 0L;
    while (rows.hasNext()) {
      var row = rows.next();
      count++;
      if (!fits(row.cells(), headings.size())) {
        ragged.add(row.line());
      }
    }
    refuseRagged(ragged, headings.size());
    if (count == 0) {
      throw Refusal.because("tables.only-headings");
    }
    return count;
  }

  /** The headings and first rows of a file that was read before. */
  public SourceTable peek(int samples) {
    var rows = DelimitedText.open(bytes, dialect);
    var headings = headings(rows.next());
    var first = new ArrayList<List<String>>();
    while (rows.hasNext() && first.size() < samples) {
      first.add(rows.next().cells());
    }
    return new SourceTable(headings, first);
  }

  /** The rows below the headings. */
  public Iterator<SourceRow> rows() {
    var rows = DelimitedText.open(bytes, dialect);
    rows.next();
    return rows;
  }

  private static List<String> headings(SourceRow row) {
    var headings = new ArrayList<>(row.cells());
    while (headings.getLast().isEmpty()) {
      headings.removeLast();
    }
    if (headings.size() > DelimitedText.MOST_COLUMNS) {
      throw Refusal.because("tables.too-many-columns", DelimitedText.MOST_COLUMNS);
    }
    var seen = new HashSet<String>();
    for (var column = 0; column < headings.size(); column++) {
      var heading = headings.get(column);
      if (heading.isEmpty()) {
        throw Refusal.because("tables.empty-heading", column + 1);
      }
      if (!seen.add(heading.toLowerCase(Locale.ROOT))) {
        throw Refusal.because("tables.duplicate-heading", heading);
      }
    }
    return headings;
  }

  private static boolean fits(List<String> cells, int columns) {
    return cells.size() >= columns
        && cells.subList(columns, cells.size()).stream().allMatch(String::isEmpty);
  }

  private static void refuseRagged(List<Long> lines, int columns) {
    if (!lines.isEmpty()) {
      var named = lines.stream().limit(NAMED_LINES).map(String::valueOf).toList();
      var more = lines.size() > NAMED_LINES ? " …" : "";
      throw Refusal.because("tables.ragged", columns, String.join(", ", named) + more);
    }
  }
}
