package io.clientele.imports;

import java.util.Map;

/**
 * One row of a file, by fields.
 *
 * @param line where it begins in the file; the headings stand in line 1
 * @param values of the mapped fields by their keys, stripped of blanks around them, empty where the
 *     cell is
 */
public record ImportRow(long line, Map<String, String> values) {

  /** Whether the file has a column for this field at all. */
  public boolean has(String field) {
    return values.containsKey(field);
  }

  /** The field's value, empty when the cell is or no column is mapped to the field. */
  public String text(String field) {
    return values.getOrDefault(field, "");
  }
}
