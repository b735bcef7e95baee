package io.clientele.templates;

import io.clientele.kit.Text;
import java.util.regex.Pattern;

/**
 * A field that may stand in a template.
 *
 * @param name as written between the braces, {@code contact.firstName}
 * @param label what a person calls it
 * @param kind whether its value may be a link's whole address
 */
public record Field(String name, Text label, Kind kind) {

  static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)*");

  /** What a field's value is good for. */
  public enum Kind {
    /** Words; within a link's address they are percent-encoded. */
    TEXT,
    /** A web address of our own making, which may be all of a link's address. */
    LINK
  }

  public Field {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalStateException("not a field's name: " + name);
    }
  }

  public static Field of(String name, Text label) {
    return new Field(name, label, Kind.TEXT);
  }

  public static Field link(String name, Text label) {
    return new Field(name, label, Kind.LINK);
  }

  /** The field as one writes it. */
  public String inBraces() {
    return "{{" + name + "}}";
  }
}
