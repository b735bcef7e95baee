package io.clientele.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.clientele.exports.Formulas;
import io.clientele.kit.Refusal;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes through the rows of a file, one after the other, without keeping them. */
final class DelimitedText implements Iterator<SourceRow> {

  static final int LONGEST_CELL = 30_000;
  static final int MOST_COLUMNS = 200;

  private final Iterator<CsvRecord> records;
  private long lastLine;
  private @Nullable SourceRow next;

  private DelimitedText(Iterator<CsvRecord> records) {
    this.records = records;
    advance();
  }

  static DelimitedText open(byte[] bytes, Dialect.Text dialect) {
    var begin = dialect.encoding().begin(bytes);
    var stream = new ByteArrayInputStream(bytes, begin, bytes.length - begin);
    return open(
        new InputStreamReader(stream, dialect.encoding().decoder()), dialect.delimiter(), false);
  }

  /**
   * @param cutOff whether the text is only the beginning of a file, so that its last row may lack
   *     the closing quotation mark
   */
  static DelimitedText open(Reader text, char delimiter, boolean cutOff) {
    return new DelimitedText(
        CsvReader.builder()
            .fieldSeparator(delimiter)
            .allowUnclosedQuote(cutOff)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .build(
                CsvRecordHandler.builder()
                    .maxFields(4 * MOST_COLUMNS)
                    .maxFieldSize(LONGEST_CELL)
                    .maxRecordSize(4 * MOST_COLUMNS * LONGEST_CELL)
                    .build(),
                text)
            .iterator());
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  /** The next row that is not blank. */
  @Override
  public SourceRow next() {
    var row = next;
    if (row == null) {
      throw new java.util.NoSuchElementException();
    }
    advance();
    return row;
  }

  private void advance() {
    do {
      next = read();
    } while (next != null && next.isBlank());
  }

  private @Nullable SourceRow read() {
    try {
      if (!records.hasNext()) {
        return null;
      }
      var found = records.next();
      lastLine = found.getStartingLineNumber();
      return new SourceRow(lastLine, cells(found));
    } catch (CsvParseException unreadable) {
      throw Refusal.because(
          "tables.unreadable-row", String.valueOf(lastLine), LONGEST_CELL, MOST_COLUMNS);
    }
  }

  private static List<String> cells(CsvRecord found) {
    return found.getFields().stream().map(DelimitedText::unguarded).toList();
  }

  /** Undoes the apostrophe with which our own files keep spreadsheets from calculating. */
  private static String unguarded(String cell) {
    var isGuarded =
        cell.length() > 1 && cell.charAt(0) == '\'' && Formulas.beginWith(cell.charAt(1));
    return (isGuarded ? cell.substring(1) : cell).strip();
  }
}
