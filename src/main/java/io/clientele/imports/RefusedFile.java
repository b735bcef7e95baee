package io.clientele.imports;

import static io.clientele.kit.Texts.text;

import io.clientele.exports.Format;
import io.clientele.imports.ImportRun.RefusedRow;
import io.clientele.tables.SourceFile;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/** The refused rows of a file as a new file that can be put right and uploaded again. */
final class RefusedFile {

  private RefusedFile() {}

  /**
   * @param page the refused rows from an offset on, by their lines; empty at the end
   */
  static void write(
      SourceFile source, LongFunction<List<RefusedRow>> page, Format format, OutputStream target) {
    var headings = source.peek(0).headings();
    var all = line(headings, text("imports.line"), text("imports.reason"));
    try (var file = format.open(text("imports.refused-rows"), all, target)) {
      var waiting = new ArrayDeque<>(page.apply(0));
      var taken = 0L;
      var rows = source.rows();
      while (rows.hasNext() && !waiting.isEmpty()) {
        var row = rows.next();
        if (row.line() == waiting.getFirst().line()) {
          var refused = waiting.removeFirst();
          var cells = row.cells().subList(0, headings.size());
          file.row(line(cells, String.valueOf(refused.line()), refused.reason().inWords()));
          taken++;
          if (waiting.isEmpty()) {
            waiting.addAll(page.apply(taken));
          }
        }
      }
    }
  }

  private static List<String> line(List<String> cells, String line, String reason) {
    var all = new ArrayList<>(cells);
    all.add(line);
    all.add(reason);
    return all;
  }
}
