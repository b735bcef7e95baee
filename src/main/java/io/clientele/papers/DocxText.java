package io.clientele.papers;

import io.clientele.kit.Refusal;
import io.clientele.office.Markup;
import io.clientele.office.OfficeFile;
import java.util.ArrayList;
import java.util.List;

/** The paragraphs of a text document, with what its styles tell of them. */
final class DocxText {

  private static final String SENTENCES = "papers.docx.";

  /** What we print around the clauses ourselves; it comes back in every file that was ours. */
  private static final List<String> OURS = List.of("Paper", "SignatureLine");

  /** Nothing of it is longer; a whole clause in such a style is not ours. */
  private static final int LONGEST_OF_OURS = 300;

  private final DocxStyles styles;
  private final Markup markup;
  private final List<Line> lines = new ArrayList<>();
  private int letters;

  private DocxText(DocxStyles styles, Markup markup) {
    this.styles = styles;
    this.markup = markup;
  }

  /**
   * @throws Refusal when it is another kind of file, or locked, broken or larger than it may be
   */
  static List<Line> lines(byte[] bytes) {
    var file = OfficeFile.of(bytes, SENTENCES);
    var styles = DocxStyles.of(file);
    var markup = file.markup(file.main(), OfficeFile.LARGEST_PART);
    if (!markup.toStart("document")) {
      throw Refusal.because("papers.docx.none");
    }
    var document = new DocxText(styles, markup);
    document.read();
    return document.lines;
  }

  private void read() {
    while (markup.next()) {
      if (markup.isStart("Fallback") || markup.isStart("txbxContent")) {
        skip(markup.name());
      } else if (markup.isStart("p")) {
        readParagraph();
      }
    }
  }

  private void readParagraph() {
    var words = new StringBuilder();
    var style = "";
    var numbered = false;
    var level = 0;
    while (!markup.isEnd("p")) {
      if (!markup.next()) {
        throw markup.broken();
      }
      if (markup.isStart()) {
        switch (markup.name()) {
          case "pStyle" -> style = markup.word("val");
          case "outlineLvl" -> level = DocxStyles.outlined(markup.word("val"));
          case "ilvl" -> numbered = markup.word("val").equals("0");
          case "numId" -> numbered &= !markup.word("val").equals("0");
          case "t" -> take(words);
          case "tab" -> words.append(' ');
          case "br", "cr" -> words.append('\n');
          case "noBreakHyphen" -> words.append('-');
          case "del",
              "moveFrom",
              "pPrChange",
              "rPrChange",
              "drawing",
              "pict",
              "object",
              "Fallback" ->
              skip(markup.name());
          default -> {}
        }
      }
    }
    add(words.toString(), style, level, numbered);
  }

  private void take(StringBuilder words) {
    words.append(markup.text("t", Reading.MOST_LETTERS));
    if (letters + words.length() > Reading.MOST_LETTERS) {
      throw Refusal.because("papers.docx.too-large");
    }
  }

  private void add(String words, String style, int level, boolean numbered) {
    letters += words.length();
    var plain = PlainText.paragraphs(words);
    var ours = OURS.stream().anyMatch(style::startsWith) || styles.isTitle(style);
    if (!plain.isEmpty() && !(ours && plain.length() <= LONGEST_OF_OURS)) {
      var found = level > 0 ? level : styles.level(style);
      lines.add(new Line(plain, true, found, numbered && found == 0));
    }
  }

  /** Past the end of an element that may hold its like. */
  private void skip(String element) {
    var depth = 1;
    while (depth > 0) {
      if (!markup.next()) {
        throw markup.broken();
      }
      if (markup.isStart(element)) {
        depth++;
      } else if (markup.isEnd(element)) {
        depth--;
      }
    }
  }
}
