package io.clientele.office;

import io.clientele.kit.Refusal;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Goes through a part of a file, element by element; nothing outside the part is ever read. */
public final class Markup {

  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String STRICT_RELATIONS =
      "http://purl.oclc.org/ooxml/officeDocument/relationships";

  private static final String WORDS =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String STRICT_WORDS = "http://purl.oclc.org/ooxml/wordprocessingml/main";

  private final Complaints complaints;
  private final XMLStreamReader reader;

  Markup(InputStream part, Complaints complaints) {
    this.complaints = complaints;
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
  public boolean toStart(String... names) {
    while (next()) {
      if (isStart() && Arrays.asList(names).contains(reader.getLocalName())) {
        return true;
      }
    }
    return false;
  }

  /** On to the next event; false at the end of the part. */
  public boolean next() {
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

  public boolean isStart() {
    return reader.isStartElement();
  }

  public boolean isStart(String name) {
    return reader.isStartElement() && reader.getLocalName().equals(name);
  }

  public boolean isEnd(String name) {
    return reader.isEndElement() && reader.getLocalName().equals(name);
  }

  public String name() {
    return reader.getLocalName();
  }

  /** Empty when there is none. */
  public String attribute(String name) {
    var value = reader.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  /** As {@link #attribute}, of the names that text documents give to theirs. */
  public String word(String name) {
    for (var names : List.of(WORDS, STRICT_WORDS)) {
      var value = reader.getAttributeValue(names, name);
      if (value != null) {
        return value;
      }
    }
    return "";
  }

  /** The number of the part that the element refers to. */
  public String relation() {
    var value = reader.getAttributeValue(RELATIONS, "id");
    var strict = value == null ? reader.getAttributeValue(STRICT_RELATIONS, "id") : value;
    return strict == null ? "" : strict;
  }

  /**
   * The text until this element ends; that of phonetic helps is left out.
   *
   * @param longest how much of it is wanted; what is beyond may be cut off
   */
  public String text(String element, int longest) {
    var text = new StringBuilder();
    while (!isEnd(element)) {
      if (reader.isCharacters() && text.length() <= longest) {
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
      }
      if (!next()) {
        throw broken();
      }
      if (isStart("rPh")) {
        text("rPh", longest);
      }
    }
    return text.toString();
  }

  public Refusal broken() {
    return complaints.about("broken");
  }
}
