package io.clientele.imports;

import io.clientele.kit.Refusal;
import io.clientele.tables.SourceRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which column goes into which field.
 *
 * @param fields the field's key by the column's number, which begins with 0; columns that are not
 *     imported are missing
 * @param match the key of the {@link ImportMatch}; empty for what the target does by itself
 * @param mode what the import may do
 */
public record ImportMapping(Map<Integer, String> fields, String match, ImportMode mode) {

  public ImportMapping(Map<Integer, String> fields) {
    this(fields, "", ImportMode.BOTH);
  }

  /** Runs from before there was a choice have none stored. */
  public ImportMapping(
      Map<Integer, String> fields, @Nullable String match, @Nullable ImportMode mode) {
    this.fields = fields;
    this.match = match == null ? "" : match;
    this.mode = mode == null ? ImportMode.BOTH : mode;
  }

  /** Maps what the headings tell; each field gets the first column that means it. */
  static ImportMapping guess(List<String> headings, List<ImportField> fields) {
    var meanings = new HashMap<String, String>();
    for (var field : fields) {
      meanings.putIfAbsent(Wordings.plain(field.key()), field.key());
      meanings.putIfAbsent(Wordings.plain(field.inWords()), field.key());
      field
          .synonyms()
          .forEach(synonym -> meanings.putIfAbsent(Wordings.plain(synonym), field.key()));
    }
    var mapping = new LinkedHashMap<Integer, String>();
    for (var column = 0; column < headings.size(); column++) {
      var field = meanings.get(Wordings.plain(headings.get(column)));
      if (field != null && !mapping.containsValue(field)) {
        mapping.put(column, field);
      }
    }
    return new ImportMapping(mapping);
  }

  /**
   * @throws Refusal when a required field has no column or a field has two, or one is missing by
   *     which rows are to be recognised
   */
  void check(ImportTarget target) {
    check(target.fields());
    target.matches().stream()
        .filter(choice -> choice.key().equals(match))
        .flatMap(choice -> choice.fields().stream())
        .filter(field -> !fields.containsValue(field))
        .findFirst()
        .ifPresent(field -> refuse(field, target.fields()));
  }

  private static void refuse(String missing, List<ImportField> known) {
    known.stream()
        .filter(field -> field.key().equals(missing))
        .forEach(
            field -> {
              throw Refusal.because("imports.mapping.no-match", field.inWords());
            });
  }

  void check(List<ImportField> known) {
    var used = new HashSet<String>();
    for (var key : fields.values()) {
      var field = known.stream().filter(each -> each.key().equals(key)).findFirst();
      if (!used.add(field.orElseThrow(() -> new IllegalStateException(key)).key())) {
        throw Refusal.because("imports.mapping.twice", field.get().inWords());
      }
    }
    var missing =
        known.stream()
            .filter(field -> field.required() && !used.contains(field.key()))
            .map(ImportField::inWords)
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      throw Refusal.because("imports.mapping.missing", missing);
    }
    if (used.isEmpty()) {
      throw Refusal.because("imports.mapping.nothing");
    }
  }

  public Optional<String> field(int column) {
    return Optional.ofNullable(fields.get(column));
  }

  ImportRow row(SourceRow source) {
    var values = new HashMap<String, String>();
    fields.forEach((column, field) -> values.put(field, source.cells().get(column)));
    return new ImportRow(source.line(), values);
  }
}
