package io.clientele.papers;

import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import io.clientele.papers.PdfMargins.Placed;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Collects the lines of a PDF page by page, without what is repeated at the head and the foot. */
final class PdfLines extends PDFTextStripper {

  /** How much further than usual a line must stand below the last to begin a paragraph. */
  private static final float GAP = 1.2f;

  /** The same, in sizes of its letters: no paragraph is set wider than that. */
  private static final float LEADING = 2;

  /** Lines of our own signatures, with the proof below them. */
  private static final int MOST_SIGNATURES = 24;

  private final Budget budget;
  private final List<List<Placed>> pages = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private float y;
  private float size;
  private int letters;
  private int glyphs;
  private final WaryFonts fonts = new WaryFonts();

  PdfLines(Budget budget) {
    this.budget = budget;
    setSortByPosition(true);
  }

  List<Line> read(PDDocument document) throws IOException {
    writeText(document, new StringWriter());
    var margins = new PdfMargins(pages);
    var lines = new ArrayList<Line>();
    for (var page : pages) {
      addLines(margins.without(page), lines);
    }
    return withoutSignatures(lines);
  }

  /**
   * What we print below the clauses ourselves comes back in every file that was ours; where more
   * stands than that, somebody else wrote it.
   */
  private static List<Line> withoutSignatures(List<Line> lines) {
    var end = lines.lastIndexOf(Line.of(Texts.text("papers.signatures"), true));
    return end > 0 && lines.size() - end <= MOST_SIGNATURES ? lines.subList(0, end) : lines;
  }

  private static void addLines(List<Placed> page, List<Line> lines) {
    var step = usualStep(page);
    for (var at = 0; at < page.size(); at++) {
      var first = at == 0;
      var gap = first ? 0 : page.get(at).y() - page.get(at - 1).y();
      var wide = Math.min(GAP * step, LEADING * page.get(at).size());
      var begins = first ? endsSentence(lines) : gap > wide || gap < 0;
      lines.add(Line.of(page.get(at).words(), begins));
    }
  }

  private static boolean endsSentence(List<Line> lines) {
    return lines.isEmpty() || lines.getLast().words().matches(".*[.:;!?]");
  }

  /** From line to line within a paragraph: the least that occurs often. */
  private static double usualStep(List<Placed> page) {
    var steps =
        IntStream.range(1, page.size())
            .mapToDouble(at -> page.get(at).y() - page.get(at - 1).y())
            .filter(step -> step > 0)
            .sorted()
            .toArray();
    return steps.length == 0 ? Double.MAX_VALUE : steps[steps.length / 4];
  }

  @Override
  protected void startPage(PDPage page) {
    pages.add(new ArrayList<>());
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    budget.check();
    letters += text.length();
    if (letters > Reading.MOST_LETTERS) {
      throw Refusal.because("papers.pdf.too-large");
    }
    if (!positions.isEmpty()) {
      y = positions.getFirst().getYDirAdj();
      size = positions.getFirst().getFontSizeInPt();
    }
    words.append(text);
  }

  @Override
  protected void writeWordSeparator() {
    words.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void endPage(PDPage page) {
    endLine();
  }

  private void endLine() {
    var line = PlainText.line(words.toString().replace('\u00a0', ' '));
    if (!line.isEmpty()) {
      pages.getLast().add(new Placed(line, y, size));
    }
    words.setLength(0);
  }

  /** One operator may show all letters of a file, and all are kept until the page ends. */
  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector width) throws IOException {
    budget.check();
    if (++glyphs > Reading.MOST_LETTERS) {
      throw Refusal.because("papers.pdf.too-large");
    }
    super.showGlyph(place, font, code, width);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    budget.check();
    if (!operands.isEmpty() && operands.getFirst() instanceof COSName name) {
      switch (operator.getName()) {
        case "Tf" -> fonts.vet(named(COSName.FONT, name));
        case "gs" -> fonts.vetOfState(named(COSName.EXT_G_STATE, name));
        default -> {}
      }
    }
    super.processOperator(operator, operands);
  }

  private @Nullable COSDictionary named(COSName kind, COSName name) {
    var resources = getResources();
    var all = resources == null ? null : resources.getCOSObject().getCOSDictionary(kind);
    return all == null ? null : all.getCOSDictionary(name);
  }
}
