package io.clientele.papers;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The Liberation fonts, which know Latin, Cyrillic and Greek letters; read once. */
enum PaperFont {
  SERIF("Paper Serif", 400, "LiberationSerif-Regular"),
  SERIF_BOLD("Paper Serif", 700, "LiberationSerif-Bold"),
  SANS("Paper Sans", 400, "LiberationSans-Regular"),
  SANS_BOLD("Paper Sans", 700, "LiberationSans-Bold"),
  MONO("Paper Mono", 400, "LiberationMono-Regular");

  private final String family;
  private final int weight;
  private final byte[] bytes;

  PaperFont(String family, int weight, String file) {
    this.family = family;
    this.weight = weight;
    bytes = Bundled.bytes("/liberation/" + file + ".ttf");
  }

  byte[] bytes() {
    return bytes;
  }

  void into(PdfRendererBuilder builder, PDDocument document) throws IOException {
    builder.useFont(new PDFontSupplier(loaded(document)), family, weight, FontStyle.NORMAL, true);
  }

  /** Without ligatures: looking for them took four fifths of the time of printing. */
  private PDFont loaded(PDDocument document) throws IOException {
    var font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
    font.setEnableGsub(false);
    return PDType0Font.load(document, font, true);
  }
}
