package io.clientele.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A text document part by part, so that a test can write any of them wrongly. */
class DocumentBytes {

  private static final String WORDS =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final StringBuilder body = new StringBuilder();
  private final StringBuilder styles = new StringBuilder();
  private final Map<String, String> parts = new LinkedHashMap<>();

  DocumentBytes() {
    part(
        "_rels/.rels",
        "<Relationships><Relationship Id='1' Type='%s/officeDocument' Target='word/document.xml'/></Relationships>"
            .formatted(RELATIONS));
    part(
        "word/_rels/document.xml.rels",
        "<Relationships><Relationship Id='a' Type='%s/styles' Target='styles.xml'/></Relationships>"
            .formatted(RELATIONS));
  }

  DocumentBytes part(String name, String text) {
    parts.put(name, text);
    return this;
  }

  DocumentBytes main(String element, String inside) {
    return part("word/document.xml", "<%1$s>%2$s</%1$s>".formatted(element, inside));
  }

  DocumentBytes style(String id, String name) {
    return style(id, name, "");
  }

  DocumentBytes style(String id, String name, String parent) {
    styles.append("<w:style w:styleId='").append(id).append("'><w:name w:val='").append(name);
    styles.append("'/><w:basedOn w:val='").append(parent).append("'/></w:style>");
    return this;
  }

  DocumentBytes paragraph(String style, String words) {
    body.append("<w:p><w:pPr><w:pStyle w:val='").append(style).append("'/></w:pPr>");
    body.append("<w:r><w:t>").append(words).append("</w:t></w:r></w:p>");
    return this;
  }

  DocumentBytes numbered(String words) {
    body.append("<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='3'/></w:numPr></w:pPr>");
    body.append("<w:r><w:t>").append(words).append("</w:t></w:r></w:p>");
    return this;
  }

  DocumentBytes raw(String markup) {
    body.append(markup);
    return this;
  }

  byte[] bytes() {
    parts.putIfAbsent(
        "word/document.xml", "<w:document" + WORDS + "><w:body>" + body + "</w:body></w:document>");
    parts.putIfAbsent("word/styles.xml", "<w:styles" + WORDS + ">" + styles + "</w:styles>");
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return bytes.toByteArray();
  }
}
