package io.clientele.tables;

import io.clientele.kit.Refusal;
import io.clientele.office.Markup;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Goes through the rows of a sheet without keeping them. A formula counts as what it came to. */
final class SheetRows implements Iterator<SourceRow> {

  private static final int MOST_ROWS = 1_048_576;
  private static final Pattern ESCAPED = Pattern.compile("_x[0-9A-Fa-f]{4}_");

  private final Markup markup;
  private final List<String> strings;
  private final List<CellFormat> formats;
  private final boolean from1904;
  private long line;
  private @Nullable SourceRow next;

  SheetRows(Markup markup, List<String> strings, List<CellFormat> formats, boolean from1904) {
    this.markup = markup;
    this.strings = strings;
    this.formats = formats;
    this.from1904 = from1904;
    if (!markup.toStart("sheetData")) {
      throw markup.broken();
    }
    advance();
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
      throw new NoSuchElementException();
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
    while (!markup.isStart("row")) {
      if (markup.isEnd("sheetData") || !markup.next()) {
        return null;
      }
    }
    line = number(markup.attribute("r"), line + 1, MOST_ROWS);
    var cells = new ArrayList<String>();
    var column = -1;
    while (!markup.isEnd("row")) {
      if (!markup.next()) {
        throw markup.broken();
      }
      if (markup.isStart("c")) {
        column = column(markup.attribute("r"), column + 1);
        put(cells, column, cell());
      }
    }
    return new SourceRow(line, cells);
  }

  private static void put(List<String> cells, int column, String text) {
    if (text.isEmpty()) {
      return;
    }
    if (column >= DelimitedText.MOST_COLUMNS) {
      throw Refusal.because("tables.too-many-columns", DelimitedText.MOST_COLUMNS);
    }
    while (cells.size() <= column) {
      cells.add("");
    }
    cells.set(column, text);
  }

  private String cell() {
    var type = markup.attribute("t");
    var style = markup.attribute("s");
    var value = "";
    while (!markup.isEnd("c")) {
      if (!markup.next()) {
        throw markup.broken();
      }
      if (markup.isStart("v") || markup.isStart("is")) {
        value = markup.text(markup.name(), DelimitedText.LONGEST_CELL);
      }
    }
    var text = words(type, style, value).strip();
    if (text.length() > DelimitedText.LONGEST_CELL) {
      throw Refusal.because(
          "tables.unreadable-row",
          String.valueOf(line - 1),
          DelimitedText.LONGEST_CELL,
          DelimitedText.MOST_COLUMNS);
    }
    return text;
  }

  private String words(String type, String style, String value) {
    return switch (type) {
      case "s" -> text(strings.get((int) number(value, -1, strings.size() - 1L)));
      case "str", "inlineStr" -> text(value);
      case "b" -> value.equals("1") ? "TRUE" : value.equals("0") ? "FALSE" : "";
      case "e" -> "";
      case "d" -> value.replaceFirst("T00:00(:00(\\.0+)?)?$", "").replace('T', ' ');
      default -> value.isBlank() ? "" : format(style).words(value.strip(), from1904);
    };
  }

  /** Without the signs that a sheet has to write in a roundabout way; none of them is a letter. */
  private static String text(String value) {
    return value.contains("_x") ? ESCAPED.matcher(value).replaceAll(" ") : value;
  }

  private CellFormat format(String style) {
    if (!style.matches("\\d{1,6}")) {
      return CellFormat.GENERAL;
    }
    var number = Integer.parseInt(style);
    return number < formats.size() ? formats.get(number) : CellFormat.GENERAL;
  }

  /** A number from the least to the most; the least when it is left out. */
  private long number(String digits, long least, long most) {
    if (digits.isEmpty() && least >= 0) {
      return least;
    }
    if (!digits.matches("\\d{1,9}")) {
      throw markup.broken();
    }
    var number = Long.parseLong(digits);
    if (number < least || number > most) {
      throw markup.broken();
    }
    return number;
  }

  /** The column of a reference such as {@code AB12}; the expected one when there is none. */
  private int column(String reference, int expected) {
    var column = 0;
    var at = 0;
    while (at < reference.length() && reference.charAt(at) >= 'A' && reference.charAt(at) <= 'Z') {
      column = column * 26 + reference.charAt(at) - 'A' + 1;
      at++;
      if (at > 3) {
        throw markup.broken();
      }
    }
    return at == 0 ? expected : column - 1;
  }
}
