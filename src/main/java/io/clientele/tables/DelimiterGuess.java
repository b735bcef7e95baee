package io.clientele.tables;

import io.clientele.kit.Refusal;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.util.HashMap;

/** Recognises what stands between the columns: that with which the most rows agree on a number. */
final class DelimiterGuess {

  private static final int SAMPLE = 64 * 1024;
  private static final int ROWS = 200;

  private DelimiterGuess() {}

  static char of(byte[] bytes, FileEncoding encoding) {
    var sample = sample(bytes, encoding);
    var best = Dialect.DELIMITERS.charAt(0);
    var highest = 0.0;
    for (var delimiter : Dialect.DELIMITERS.toCharArray()) {
      var score = agreement(sample, delimiter);
      if (score > highest) {
        best = delimiter;
        highest = score;
      }
    }
    return best;
  }

  /** The share of rows with as many columns as the headings, and a little for each column. */
  private static double agreement(String sample, char delimiter) {
    try {
      var rows = DelimitedText.open(new StringReader(sample), delimiter, true);
      if (!rows.hasNext()) {
        return 0;
      }
      var columns = rows.next().cells().size();
      var counts = new HashMap<Boolean, Integer>();
      for (var n = 0; n < ROWS && rows.hasNext(); n++) {
        var row = rows.next();
        if (rows.hasNext()) {
          counts.merge(row.cells().size() == columns, 1, Integer::sum);
        }
      }
      var same = counts.getOrDefault(true, 0);
      var other = counts.getOrDefault(false, 0);
      return columns < 2 ? 0 : (same + 1.0) / (same + other + 1.0) + columns / 10_000.0;
    } catch (Refusal notWithThis) {
      return 0;
    }
  }

  private static String sample(byte[] bytes, FileEncoding encoding) {
    var begin = encoding.begin(bytes);
    var text = CharBuffer.allocate(SAMPLE);
    encoding.decoder().decode(ByteBuffer.wrap(bytes, begin, bytes.length - begin), text, true);
    return text.flip().toString();
  }
}
