package io.clientele.tables;

import io.clientele.kit.Refusal;
import io.clientele.office.OfficeFile;
import io.clientele.office.OfficeFile.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A workbook as spreadsheets save it today: an archive of parts that refer to each other. */
final class Workbook {

  /** Unpacked bytes of the largest sheet; it is never held as a whole. */
  private static final long LARGEST_SHEET = 400L * 1024 * 1024;

  private final OfficeFile file;
  private final List<Sheet> sheets = new ArrayList<>();
  private boolean from1904;
  private @Nullable String strings;
  private @Nullable String styles;

  private Workbook(OfficeFile file) {
    this.file = file;
  }

  private record Sheet(String name, String part) {}

  /** Whether the bytes may be a workbook of whatever age. */
  static boolean isOne(byte[] bytes) {
    return OfficeFile.isOne(bytes);
  }

  /**
   * @throws Refusal when there is no sheet in it that can be read, or a password or macros are
   */
  static Workbook of(byte[] bytes) {
    var workbook = new Workbook(OfficeFile.of(bytes, "tables.workbook."));
    workbook.read();
    return workbook;
  }

  List<String> sheets() {
    return sheets.stream().map(Sheet::name).toList();
  }

  /** The rows of one sheet, one after the other. */
  Iterator<SourceRow> rows(int sheet) {
    if (sheet >= sheets.size()) {
      throw Refusal.because("tables.workbook.no-sheet");
    }
    return new SheetRows(
        file.markup(sheets.get(sheet).part(), LARGEST_SHEET),
        readStrings(),
        readFormats(),
        from1904);
  }

  private void read() {
    var main = file.main();
    var relations = file.relations(main);
    for (var relation : relations.values()) {
      if (relation.type().endsWith("/sharedStrings")) {
        strings = relation.part();
      } else if (relation.type().endsWith("/styles")) {
        styles = relation.part();
      }
    }
    readSheets(main, relations);
    if (sheets.isEmpty()) {
      throw Refusal.because("tables.workbook.none");
    }
  }

  private void readSheets(String main, Map<String, Relation> relations) {
    var markup = file.markup(main, OfficeFile.LARGEST_PART);
    while (markup.toStart("workbookPr", "sheet")) {
      if (markup.name().equals("workbookPr")) {
        from1904 = markup.attribute("date1904").matches("1|true");
      } else if (!markup.attribute("state").matches("hidden|veryHidden")) {
        var relation = relations.get(markup.relation());
        if (relation != null && relation.type().endsWith("/worksheet")) {
          sheets.add(new Sheet(markup.attribute("name"), relation.part()));
        }
      }
    }
  }

  private List<String> readStrings() {
    var found = new ArrayList<String>();
    if (strings != null) {
      var markup = file.markup(strings, OfficeFile.LARGEST_PART);
      while (markup.toStart("si")) {
        found.add(markup.text("si", DelimitedText.LONGEST_CELL));
      }
    }
    return found;
  }

  private List<CellFormat> readFormats() {
    var codes = new HashMap<String, String>();
    var formats = new ArrayList<CellFormat>();
    if (styles == null) {
      return formats;
    }
    var markup = file.markup(styles, OfficeFile.LARGEST_PART);
    var ofCells = false;
    while (markup.toStart("numFmt", "cellXfs", "cellStyles", "dxfs", "xf")) {
      switch (markup.name()) {
        case "numFmt" -> codes.put(markup.attribute("numFmtId"), markup.attribute("formatCode"));
        case "cellXfs" -> ofCells = true;
        case "xf" -> {
          if (ofCells) {
            formats.add(format(markup.attribute("numFmtId"), codes));
          }
        }
        default -> ofCells = false;
      }
    }
    return formats;
  }

  private static CellFormat format(String id, Map<String, String> codes) {
    var code = codes.get(id);
    if (code != null) {
      return CellFormat.of(code);
    }
    return id.matches("\\d{1,3}") ? CellFormat.builtIn(Integer.parseInt(id)) : CellFormat.GENERAL;
  }
}
