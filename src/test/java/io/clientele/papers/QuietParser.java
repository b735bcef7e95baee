package io.clientele.papers;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/** Broken files are the point of these tests: what the parser says of them is not news. */
final class QuietParser {

  private QuietParser() {}

  static void keep() {
    ((Logger) LoggerFactory.getLogger("org.apache.pdfbox")).setLevel(Level.OFF);
  }
}
