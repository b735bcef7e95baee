package io.clientele.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook of one sheet, part by part, so that a test can write any of them wrongly. */
class WorkbookBytes {

  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Map<String, String> parts = new LinkedHashMap<>();

  WorkbookBytes() {
    with(
        "_rels/.rels",
        "<Relationships><Relationship Id='1' Type='%s/officeDocument' Target='xl/workbook.xml'/></Relationships>"
            .formatted(RELATIONS));
    with(
        "xl/workbook.xml",
        "<workbook xmlns:r='%s'><sheets><sheet name='One' r:id='a'/></sheets></workbook>"
            .formatted(RELATIONS));
    with(
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id='a' Type='%1$s/worksheet' Target='sheet1.xml'/><Relationship Id='b' Type='%1$s/sharedStrings' Target='/xl/strings.xml'/></Relationships>"
            .formatted(RELATIONS));
    strings("");
    sheet("");
  }

  WorkbookBytes with(String part, String text) {
    parts.put(part, text);
    return this;
  }

  WorkbookBytes without(String part) {
    parts.remove(part);
    return this;
  }

  WorkbookBytes strings(String items) {
    return with("xl/strings.xml", "<sst>" + items + "</sst>");
  }

  WorkbookBytes sheet(String rows) {
    return raw("<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
  }

  WorkbookBytes raw(String sheet) {
    return with("xl/sheet1.xml", sheet);
  }

  byte[] bytes() {
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
