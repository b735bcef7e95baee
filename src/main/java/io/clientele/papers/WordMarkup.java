package io.clientele.papers;

import java.util.List;
import java.util.function.Consumer;

/** Markup of a text document, written piece by piece. What is written in it is only ever words. */
final class WordMarkup {

  private static final String NAMES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";
  private static final int CODE_SIZE = 936_000;

  private final StringBuilder markup = new StringBuilder();

  /** The whole part, with this element around what was written. */
  String part(String element) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<"
        + element
        + NAMES
        + ">"
        + markup
        + "</"
        + element
        + ">";
  }

  WordMarkup raw(String written) {
    markup.append(written);
    return this;
  }

  WordMarkup paragraph(String style, String words) {
    return paragraph(style, inside -> inside.words(words));
  }

  WordMarkup paragraph(String style, Consumer<WordMarkup> inside) {
    raw("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>");
    inside.accept(this);
    return raw("</w:p>");
  }

  WordMarkup words(String words) {
    if (words.isEmpty()) {
      return this;
    }
    var lines = escaped(words).replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">");
    return raw("<w:r><w:t xml:space=\"preserve\">" + lines + "</w:t></w:r>");
  }

  /** A number that the reader's program fills in, such as that of the page. */
  WordMarkup field(String name) {
    return raw("<w:fldSimple w:instr=\" " + name + " \"><w:r><w:t>1</w:t></w:r></w:fldSimple>");
  }

  /**
   * @param widths of the columns, in twentieths of a point
   */
  WordMarkup openTable(List<Integer> widths) {
    raw("<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/><w:tblLayout w:type=\"fixed\"/>");
    raw("<w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"170\" w:type=\"dxa\"/>");
    raw("</w:tblCellMar></w:tblPr><w:tblGrid>");
    widths.forEach(width -> raw("<w:gridCol w:w=\"" + width + "\"/>"));
    return raw("</w:tblGrid>");
  }

  WordMarkup row(Consumer<WordMarkup> cells) {
    raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
    cells.accept(this);
    return raw("</w:tr>");
  }

  /**
   * @param span columns that the cell takes
   */
  WordMarkup cell(int width, int span, Consumer<WordMarkup> inside) {
    raw("<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>");
    raw(span > 1 ? "<w:gridSpan w:val=\"" + span + "\"/>" : "").raw("</w:tcPr>");
    inside.accept(this);
    return raw("</w:tc>");
  }

  WordMarkup code(String alternative) {
    var size = "cx=\"" + CODE_SIZE + "\" cy=\"" + CODE_SIZE + "\"";
    return raw(
        "<w:r><w:drawing><wp:inline><wp:extent "
            + size
            + "/><wp:docPr id=\"1\" name=\"code\" descr=\""
            + escaped(alternative)
            + "\"/><a:graphic><a:graphicData"
            + " uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic>"
            + "<pic:nvPicPr><pic:cNvPr id=\"1\" name=\"code.png\"/><pic:cNvPicPr/></pic:nvPicPr>"
            + "<pic:blipFill><a:blip r:embed=\"rId4\"/><a:stretch><a:fillRect/></a:stretch>"
            + "</pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext "
            + size
            + "/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>"
            + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>");
  }

  static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
