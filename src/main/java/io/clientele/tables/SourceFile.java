package io.clientele.tables;

import io.clientele.kit.Refusal;
import java.util.ArrayList;
import java.util.Collections;
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
    if (Workbook.isOne(bytes)) {
      Workbook.of(bytes);
      return new Dialect.Sheet(0);
    }
    var encoding = EncodingGuess.of(bytes);
    Legibility.check(bytes, encoding);
    return new Dialect.Text(encoding, DelimiterGuess.of(bytes, encoding));
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
    if (dialect instanceof Dialect.Text text) {
      Legibility.check(bytes, text.encoding());
    }
    var rows = open();
    if (!rows.hasNext()) {
      throw Refusal.because("tables.empty");
    }
    var headings = headings(rows.next());
    var ragged = new ArrayList<Long>();
    var count = 0L;
    while (rows.hasNext()) {
      var row = rows.next();
      count++;
      if (!fits(whole(row, headings.size()).cells(), headings.size())) {
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
    var rows = open();
    var headings = headings(rows.next());
    var first = new ArrayList<List<String>>();
    while (rows.hasNext() && first.size() < samples) {
      first.add(whole(rows.next(), headings.size()).cells());
    }
    var sheets = dialect instanceof Dialect.Sheet ? Workbook.of(bytes).sheets() : List.<String>of();
    return new SourceTable(headings, first, sheets);
  }

  /** The rows below the headings. */
  public Iterator<SourceRow> rows() {
    var rows = open();
    var columns = headings(rows.next()).size();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public SourceRow next() {
        return whole(rows.next(), columns);
      }
    };
  }

  private Iterator<SourceRow> open() {
    return switch (dialect) {
      case Dialect.Text text -> DelimitedText.open(bytes, text);
      case Dialect.Sheet sheet -> Workbook.of(bytes).rows(sheet.number());
    };
  }

  /** A sheet leaves empty cells out, which is not ragged. */
  private SourceRow whole(SourceRow row, int columns) {
    if (dialect instanceof Dialect.Text || row.cells().size() >= columns) {
      return row;
    }
    var cells = new ArrayList<>(row.cells());
    cells.addAll(Collections.nCopies(columns - cells.size(), ""));
    return new SourceRow(row.line(), cells);
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
