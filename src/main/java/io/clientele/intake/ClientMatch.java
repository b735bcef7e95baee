package io.clientele.intake;

import io.clientele.imports.ImportMapping;
import io.clientele.imports.ImportMatch;
import java.util.Arrays;
import java.util.List;

/** By what a row of a list recognises its client. */
enum ClientMatch {
  USUAL("", "intake.match.usual"),
  TAX_NUMBER("taxNumber", "intake.match.tax-number", ImportFields.TAX_NUMBER),
  NUMBER("number", "intake.match.number", ImportFields.NUMBER),
  NAME_AND_CITY(
      "nameCity", "intake.match.name-and-city", ImportFields.LEGAL_NAME, ImportFields.CITY),
  MAIL("mail", "intake.match.mail", ImportFields.MAIL);

  static final List<ImportMatch> CHOICES =
      Arrays.stream(values()).map(match -> match.choice).toList();

  private final ImportMatch choice;

  ClientMatch(String key, String textKey, String... fields) {
    this.choice = ImportMatch.by(key, textKey, fields);
  }

  static ClientMatch of(ImportMapping mapping) {
    return Arrays.stream(values())
        .filter(match -> match.choice.key().equals(mapping.match()))
        .findFirst()
        .orElse(USUAL);
  }

  /** What the row is recognised by; nothing where its cells are empty. */
  List<String> keys(ImportedClient row) {
    return switch (this) {
      case USUAL -> ClientMatches.keys(row.number(), row.taxKey(), row.name(), row.city());
      case TAX_NUMBER ->
          row.taxKey().isEmpty() ? List.of() : List.of(ClientMatches.taxKey(row.taxKey()));
      case NUMBER ->
          row.number().isEmpty() ? List.of() : List.of(ClientMatches.numberKey(row.number()));
      case NAME_AND_CITY -> List.of(ClientMatches.nameKey(row.name(), row.city()));
      case MAIL -> row.mails().stream().map(ClientMatches::mailKey).toList();
    };
  }
}
