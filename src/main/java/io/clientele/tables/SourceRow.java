package io.clientele.tables;

import java.util.List;

/**
 * A row as it stands in the file.
 *
 * @param line where it begins; a row with line ends in its cells goes on below
 */
public record SourceRow(long line, List<String> cells) {

  boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }
}
