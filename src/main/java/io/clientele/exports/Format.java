package io.clientele.exports;

import java.io.OutputStream;
import java.util.List;

/** The kinds of files a list can be written into. */
public enum Format {
  EXCEL("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  CSV("csv", "text/csv;charset=utf-8");

  private final String suffix;
  private final String mediaType;

  Format(String suffix, String mediaType) {
    this.suffix = suffix;
    this.mediaType = mediaType;
  }

  public String fileName(String name) {
    return name + "." + suffix;
  }

  public String mediaType() {
    return mediaType;
  }

  /**
   * Begins a file with its headings.
   *
   * @param title of the list, which names the sheet of a workbook
   */
  public ExportTable open(String title, List<String> headings, OutputStream target) {
    var table =
        switch (this) {
          case EXCEL -> new ExcelTable(title, target);
          case CSV -> new CsvTable(target);
        };
    table.row(headings);
    return table;
  }
}
