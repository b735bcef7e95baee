package io.clientele.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A mapping that somebody used before, for files with the same headings.
 *
 * @param fields the field's key by its heading, in small letters
 */
public record SavedMapping(String name, Map<String, String> fields, String match, ImportMode mode) {

  static SavedMapping of(String name, ImportMapping mapping, List<String> headings) {
    var fields = new LinkedHashMap<String, String>();
    mapping
        .fields()
        .forEach((column, field) -> fields.put(Headings.plain(headings.get(column)), field));
    return new SavedMapping(name, fields, mapping.match(), mapping.mode());
  }

  /** The same for a file whose columns may stand in another order. */
  public ImportMapping on(List<String> headings) {
    var columns = new LinkedHashMap<Integer, String>();
    for (var column = 0; column < headings.size(); column++) {
      var field = fields.get(Headings.plain(headings.get(column)));
      if (field != null) {
        columns.put(column, field);
      }
    }
    return new ImportMapping(columns, match, mode);
  }
}
