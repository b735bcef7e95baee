package io.clientele.imports;

import static io.clientele.kit.Texts.text;

import io.clientele.imports.ImportRun.RefusedRow;
import java.nio.charset.StandardCharsets;
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
  static byte[] of(SourceFile source, LongFunction<List<RefusedRow>> page) {
    var file = new StringBuilder("\uFEFF");
    file.append(line(source.peek(0).headings(), text("imports.line"), text("imports.reason")));
    var waiting = new ArrayDeque<>(page.apply(0));
    var taken = 0L;
    var rows = source.rows();
    while (rows.hasNext() && !waiting.isEmpty()) {
      var row = rows.next();
      if (row.line() == waiting.getFirst().line()) {
        var refused = waiting.removeFirst();
        file.append(line(row.cells(), String.valueOf(refused.line()), refused.reason().inWords()));
        taken++;
        if (waiting.isEmpty()) {
          waiting.addAll(page.apply(taken));
        }
      }
    }
    return file.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String line(List<String> cells, String line, String reason) {
    var all = new ArrayList<>(cells);
    all.add(line);
    all.add(reason);
    return GuardedCsv.line(all);
  }
}
