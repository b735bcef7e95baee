package io.clientele.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of one sheet. Every cell is a text, so none is ever calculated. */
final class ExcelTable implements ExportTable {

  private static final int KEPT_ROWS = 1_000;
  private static final int HEADING_ROWS = 1;

  private final Workbook workbook;
  private final Worksheet sheet;
  private int row;

  ExcelTable(String title, OutputStream target) {
    workbook = new Workbook(target, "Clientele", "1.0");
    sheet = workbook.newWorksheet(title);
    sheet.freezePane(0, HEADING_ROWS);
  }

  @Override
  public void row(List<String> cells) {
    for (var column = 0; column < cells.size(); column++) {
      sheet.inlineString(row, column, cells.get(column));
    }
    row++;
    if (row % KEPT_ROWS == 0) {
      flush();
    }
  }

  private void flush() {
    try {
      sheet.flush();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public void close() {
    try {
      workbook.close();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
