package io.clientele.tables;

import io.clientele.kit.Refusal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;

/** Makes sure that a file is text in its encoding from the first byte to the last. */
final class Legibility {

  private static final int BUFFER = 32 * 1024;
  private static final char END_OF_FILE = 0x1A;

  private final FileEncoding encoding;
  private long line = 1;
  private char previous;
  private boolean blank = true;

  private Legibility(FileEncoding encoding) {
    this.encoding = encoding;
  }

  /**
   * @throws Refusal when bytes do not belong to the encoding, when it is no text, or when nothing
   *     stands in it
   */
  static void check(byte[] bytes, FileEncoding encoding) {
    var begin = encoding.begin(bytes);
    new Legibility(encoding).read(ByteBuffer.wrap(bytes, begin, bytes.length - begin));
  }

  private void read(ByteBuffer bytes) {
    var decoder = encoding.decoder();
    var text = CharBuffer.allocate(BUFFER);
    CoderResult result;
    do {
      result = decoder.decode(bytes, text, true);
      look(text.flip());
      text.clear();
    } while (result.isOverflow());
    if (result.isError()) {
      throw Refusal.because("tables.broken", String.valueOf(line), encoding.label());
    }
    if (blank) {
      throw Refusal.because("tables.empty");
    }
  }

  private void look(CharBuffer text) {
    while (text.hasRemaining()) {
      var letter = text.get();
      if (letter == '\r' || (letter == '\n' && previous != '\r')) {
        line++;
      }
      if (isControl(letter)) {
        throw Refusal.because("tables.binary");
      }
      blank &= letter <= ' ' || letter == '\uFEFF';
      previous = letter;
    }
  }

  private static boolean isControl(char letter) {
    var isLayout = letter >= '\t' && letter <= '\r';
    return (letter < ' ' && !isLayout && letter != END_OF_FILE) || letter >= '\uFFFE';
  }
}
