package io.clientele.papers;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Sets pages as PDF, tagged for those who have it read to them. */
final class PdfPress {

  private static final String STYLE =
      new String(Bundled.bytes("/papers/paper.css"), StandardCharsets.UTF_8);

  private static final String WIDE =
      "@page { size: A4 landscape; margin: 18mm 16mm 26mm 16mm; } body { width: 265mm; }";

  static {
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
  }

  private PdfPress() {}

  static byte[] print(Page page) {
    try (var document = new PDDocument()) {
      var builder =
          new PdfRendererBuilder()
              .usePDDocument(document)
              .usePdfUaAccessibility(true)
              .withProducer("Clientele")
              .withHtmlContent(page.markup(STYLE + (page.isWide() ? WIDE : "")), null);
      for (var font : PaperFont.values()) {
        font.into(builder, document);
      }
      try (var renderer = builder.buildPdfRenderer()) {
        renderer.createPDFWithoutClosing();
        return saved(document);
      }
    } catch (IOException neverInMemory) {
      throw new UncheckedIOException(neverInMemory);
    }
  }

  /** Without the time of printing: equal papers are equal files. */
  private static byte[] saved(PDDocument document) throws IOException {
    document.getDocumentInformation().setCreationDate(null);
    document.getDocumentInformation().setModificationDate(null);
    document.setDocumentId(0L);
    var bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }
}
