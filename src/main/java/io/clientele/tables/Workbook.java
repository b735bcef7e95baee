package io.clientele.tables;

import io.clientele.kit.Refusal;
import java.nio.charset.StandardCharsets;
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

  /** Unpacked bytes of what must be held while sheets are read. */
  private static final long LARGEST_PART = 64L * 1024 * 1024;

  private final ZipParts parts;
  private final List<Sheet> sheets = new ArrayList<>();
  private boolean from1904;
  private @Nullable String strings;
  private @Nullable String styles;

  private Workbook(ZipParts parts) {
    this.parts = parts;
  }

  private record Sheet(String name, String part) {}

  private record Relation(String type, String part) {}

  /** Whether the bytes may be a workbook of whatever age. */
  static boolean isOne(byte[] bytes) {
    return begins(bytes, 'P', 'K', 3, 4) || begins(bytes, 'P', 'K', 5, 6) || isOld(bytes);
  }

  /**
   * @throws Refusal when there is no sheet in it that can be read, or a password or macros are
   */
  static Workbook of(byte[] bytes) {
    if (isOld(bytes)) {
      throw Refusal.because(isLocked(bytes) ? "tables.workbook.locked" : "tables.workbook.old");
    }
    var workbook = new Workbook(ZipParts.of(bytes));
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
        markup(sheets.get(sheet).part(), LARGEST_SHEET), readStrings(), readFormats(), from1904);
  }

  private void read() {
    if (parts.names().stream().anyMatch(name -> name.endsWith("vbaproject.bin"))) {
      throw Refusal.because("tables.workbook.macros");
    }
    var main =
        relations("").values().stream()
            .filter(relation -> relation.type().endsWith("/officeDocument"))
            .findFirst()
            .orElseThrow(() -> Refusal.because("tables.workbook.none"))
            .part();
    if (!main.endsWith(".xml")) {
      throw Refusal.because("tables.workbook.old");
    }
    var relations = relations(main);
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
    var markup = markup(main, LARGEST_PART);
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

  /** What a part refers to; the whole archive when the part is empty. */
  private Map<String, Relation> relations(String part) {
    var folder = part.substring(0, part.lastIndexOf('/') + 1);
    var name = folder + "_rels/" + part.substring(folder.length()) + ".rels";
    var found = parts.open(name, LARGEST_PART);
    if (found.isEmpty()) {
      throw Refusal.because("tables.workbook.none");
    }
    var relations = new HashMap<String, Relation>();
    var markup = new Markup(found.get());
    while (markup.toStart("Relationship")) {
      var target = markup.attribute("Target");
      var path = target.startsWith("/") ? target.substring(1) : resolved(folder + target);
      relations.put(markup.attribute("Id"), new Relation(markup.attribute("Type"), path));
    }
    return relations;
  }

  private static String resolved(String path) {
    var steps = new ArrayList<String>();
    for (var step : path.split("/")) {
      if (step.equals("..") && !steps.isEmpty()) {
        steps.removeLast();
      } else if (!step.equals(".")) {
        steps.add(step);
      }
    }
    return String.join("/", steps);
  }

  private List<String> readStrings() {
    var found = new ArrayList<String>();
    if (strings != null) {
      var markup = markup(strings, LARGEST_PART);
      while (markup.toStart("si")) {
        found.add(markup.text("si"));
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
    var markup = markup(styles, LARGEST_PART);
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

  private Markup markup(String part, long most) {
    return new Markup(parts.open(part, most).orElseThrow(Markup::broken));
  }

  private static boolean isOld(byte[] bytes) {
    return begins(bytes, 0xD0, 0xCF, 0x11, 0xE0);
  }

  /** What a password protects stands in such a file under this name. */
  private static boolean isLocked(byte[] bytes) {
    var name =
        new String(
            "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    return new String(bytes, StandardCharsets.ISO_8859_1).contains(name);
  }

  private static boolean begins(byte[] bytes, int... magic) {
    if (bytes.length < magic.length) {
      return false;
    }
    for (var i = 0; i < magic.length; i++) {
      if ((bytes[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
