package io.clientele.intake;

import io.clientele.imports.ImportRow;
import java.time.LocalDate;

/** All that a row of a file says. */
record ImportedRow(
    ImportedClient client, ImportedPerson person, ImportedProfile profile, ImportedTerms terms) {

  static ImportedRow of(ImportRow row, String list, LocalDate today) {
    var cells = new Cells(row);
    return new ImportedRow(
        new ImportedClient(cells),
        new ImportedPerson(cells, list, today),
        new ImportedProfile(cells),
        new ImportedTerms(cells));
  }
}
