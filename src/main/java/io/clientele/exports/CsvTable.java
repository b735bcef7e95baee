package io.clientele.exports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Comma-separated, UTF-8 with a mark that spreadsheets know it by. A cell that one would take for a
 * formula gets an apostrophe in front.
 */
final class CsvTable implements ExportTable {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Writer file;

  CsvTable(OutputStream target) {
    file = new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8));
    write(String.valueOf(BYTE_ORDER_MARK));
  }

  @Override
  public void row(List<String> cells) {
    write(cells.stream().map(CsvTable::cell).collect(Collectors.joining(",", "", "\r\n")));
  }

  private static String cell(String text) {
    var calculates = !text.isEmpty() && Formulas.beginWith(text.charAt(0));
    return "\"" + (calculates ? "'" : "") + text.replace("\"", "\"\"") + "\"";
  }

  private void write(String text) {
    try {
      file.write(text);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
