package io.clientele.tables;

import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;

/** The encodings that lists come in; the constant's name is stored with a run. */
public enum FileEncoding {
  UTF_8("UTF-8", 0xEF, 0xBB, 0xBF),
  UTF_16LE("UTF-16LE", 0xFF, 0xFE),
  UTF_16BE("UTF-16BE", 0xFE, 0xFF),
  WINDOWS_1250("windows-1250"),
  WINDOWS_1251("windows-1251"),
  WINDOWS_1252("windows-1252");

  private final String label;
  private final Charset charset;
  private final int[] mark;

  FileEncoding(String label, int... mark) {
    this.label = label;
    this.charset = Charset.forName(label);
    this.mark = mark;
  }

  public String label() {
    return label;
  }

  /** Refuses what it cannot read instead of putting question marks there. */
  CharsetDecoder decoder() {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  boolean isMarkedIn(byte[] bytes) {
    if (mark.length == 0 || bytes.length < mark.length) {
      return false;
    }
    for (var i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** Where the text begins, behind the byte order mark if there is one. */
  int begin(byte[] bytes) {
    return isMarkedIn(bytes) ? mark.length : 0;
  }
}
