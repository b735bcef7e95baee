package io.clientele.tables;

import io.clientele.kit.Refusal;
import java.io.InputStream;
import java.util.Arrays;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Goes through a part of a workbook, element by element; nothing outside the part is ever read. */
final class Markup {

  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String STRICT_RELATIONS =
      "http://purl.oclc.org/ooxml/officeDocument/relationships";

  private final XMLStreamReader reader;

  Markup(InputStream part) {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    try {
      reader = factory.createXMLStreamReader(part);
    } catch (XMLStreamException unreadable) {
      throw broken();
    }
  }

  /** On to the beginning of one of these elements; false at the end of the part. */
  boolean toStart(String... names) {
    while (next()) {
      if (isStart() && Arrays.asList(names).contains(reader.getLocalName())) {
        return true;
      }
    }
    return false;
  }

  /** On to the next event; false at the end of the part. */
  boolean next() {
    try {
      if (!reader.hasNext()) {
        return false;
      }
      if (reader.next() == XMLStreamConstants.DTD) {
        throw broken();
      }
      return true;
    } catch (XMLStreamException unreadable) {
      throw broken();
    }
  }

  boolean isStart() {
    return reader.isStartElement();
  }

  boolean isStart(String name) {
    return reader.isStartElement() && reader.getLocalName().equals(name);
  }

  boolean isEnd(String name) {
    return reader.isEndElement() && reader.getLocalName().equals(name);
  }

  String name() {
    return reader.getLocalName();
  }

  /** Empty when there is none. */
  String attribute(String name) {
    var value = reader.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  /** The number of the part that the element refers to. */
  String relation() {
    var value = reader.getAttributeValue(RELATIONS, "id");
    var strict = value == null ? reader.getAttributeValue(STRICT_RELATIONS, "id") : value;
    return strict == null ? "" : strict;
  }

  /** The text until this element ends; that of phonetic helps is left out. */
  String text(String element) {
    var text = new StringBuilder();
    while (!isEnd(element)) {
      if (reader.isCharacters() && text.length() <= DelimitedText.LONGEST_CELL) {
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
      }
      if (!next()) {
        throw broken();
      }
      if (isStart("rPh")) {
        text("rPh");
      }
    }
    return text.toString();
  }

  static Refusal broken() {
    return Refusal.because("tables.workbook.broken");
  }
}
