package io.clientele.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** PDFs as others write them, and as nobody should. */
final class PdfBytes {

  private static final float STEP = 14;

  private PdfBytes() {}

  /** One page of lines; an empty one parts paragraphs. */
  static PDDocument lines(String... lines) throws IOException {
    var pdf = new PDDocument();
    var page = new PDPage(PDRectangle.A4);
    pdf.addPage(page);
    try (var content = new PDPageContentStream(pdf, page)) {
      content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 11);
      content.beginText();
      content.newLineAtOffset(70, 760);
      for (var line : lines) {
        content.showText(line);
        content.newLineAtOffset(0, -STEP);
      }
      content.endText();
    }
    return pdf;
  }

  /** One page with this content, packed as the filter says. */
  static byte[] withContent(String filter, byte[] content) {
    return of(
        List.of(
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<<>>>>"),
        "<</Filter " + filter + "/Length " + content.length + ">>",
        content);
  }

  /** One page, and a stream of objects that are packed as the filter says. */
  static byte[] withPackedObjects(String filter, byte[] content) {
    return of(
        List.of(
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<<>>>>"),
        "<</Type/ObjStm/N 1/First 4/Filter " + filter + "/Length " + content.length + ">>",
        content);
  }

  /** Forms that draw the next one many times, level upon level. */
  static byte[] laughing(int levels, int times) {
    var objects = new ArrayList<String>();
    objects.add("<</Type/Catalog/Pages 2 0 R>>");
    objects.add("<</Type/Pages/Kids[3 0 R]/Count 1>>");
    objects.add(
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 5 0 R"
            + "/Resources<</XObject<</F 5 0 R>>>>>>");
    objects.add("<<>>");
    var draw = "/F Do ".repeat(times);
    for (var level = 0; level < levels; level++) {
      var next = 5 + level + 1;
      var inside = level == levels - 1 ? "q Q" : draw;
      objects.add(
          "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F %d 0 R>>>>/Length %d>>\nstream\n%s\nendstream"
              .formatted(next, inside.length(), inside));
    }
    return of(objects, "<</Length 1>>", new byte[] {' '});
  }

  private static byte[] of(List<String> objects, String lastDictionary, byte[] lastStream) {
    var bytes = new ByteArrayOutputStream();
    var offsets = new ArrayList<Integer>();
    write(bytes, "%PDF-1.7\n");
    for (var n = 0; n < objects.size(); n++) {
      offsets.add(bytes.size());
      write(bytes, (n + 1) + " 0 obj\n" + objects.get(n) + "\nendobj\n");
    }
    offsets.add(bytes.size());
    write(bytes, (objects.size() + 1) + " 0 obj\n" + lastDictionary + "\nstream\n");
    bytes.writeBytes(lastStream);
    write(bytes, "\nendstream\nendobj\n");
    var table = bytes.size();
    write(bytes, "xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
    offsets.forEach(offset -> write(bytes, "%010d 00000 n \n".formatted(offset)));
    write(
        bytes,
        "trailer\n<</Root 1 0 R/Size "
            + (offsets.size() + 1)
            + ">>\nstartxref\n"
            + table
            + "\n%%EOF");
    return bytes.toByteArray();
  }

  private static void write(ByteArrayOutputStream bytes, String text) {
    bytes.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
