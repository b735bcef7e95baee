package io.clientele.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs the parts of a text document. Nothing in it tells when that was. */
final class DocxPress {

  private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final String CODE =
      "<Relationship Id=\"rId4\" Target=\"media/code.png\""
          + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\"/>";

  private DocxPress() {}

  static byte[] print(Paper paper) {
    var parts = new LinkedHashMap<String, byte[]>();
    parts.put("[Content_Types].xml", bundled("content-types"));
    parts.put("_rels/.rels", bundled("relations"));
    parts.put("docProps/core.xml", filled("core", paper));
    parts.put("word/document.xml", bytes(DocxContract.body(paper)));
    parts.put("word/_rels/document.xml.rels", filled("document-relations", paper));
    parts.put("word/styles.xml", filled("styles", paper));
    parts.put("word/numbering.xml", bundled("numbering"));
    parts.put("word/footer.xml", bytes(DocxContract.footer(paper)));
    if (paper.foot() != null) {
      parts.put("word/media/code.png", QrCode.png(paper.foot().address()));
    }
    return packed(parts);
  }

  private static byte[] packed(Map<String, byte[]> parts) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        var entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(EARLIEST);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException neverInMemory) {
      throw new UncheckedIOException(neverInMemory);
    }
    return bytes.toByteArray();
  }

  private static byte[] filled(String name, Paper paper) {
    var part = new String(bundled(name), StandardCharsets.UTF_8);
    return bytes(
        part.replace("{language}", WordMarkup.escaped(paper.language().toLanguageTag()))
            .replace("{code}", paper.foot() == null ? "" : CODE)
            .replace("{title}", WordMarkup.escaped(Labels.footing(paper))));
  }

  private static byte[] bundled(String name) {
    return Bundled.bytes("/papers/docx/" + name + ".xml");
  }

  private static byte[] bytes(String part) {
    return part.getBytes(StandardCharsets.UTF_8);
  }
}
