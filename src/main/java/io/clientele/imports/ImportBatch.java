package io.clientele.imports;

import io.clientele.kit.Refusal;
import java.util.List;

/** Some rows of a file, looked up together. One batch is either checked or applied, in order. */
public interface ImportBatch {

  /** How many rows are looked up and written together, in one transaction. */
  int LARGEST = 100;

  /** What {@link #apply} would do with the row alone now, without writing anything. */
  ImportVerdict check(ImportRow row);

  /**
   * Writes the rows, with their journal entries, in the transaction of the whole chunk. It decides
   * afresh, for the world may have changed since the check, and each row sees what the earlier rows
   * of the batch bring. A row is refused by the verdict or by a {@link Refusal}; the verdict is
   * cheaper, as after an exception the chunk is done again row by row.
   *
   * @return a verdict for each row, in their order
   */
  List<ImportVerdict> apply(List<ImportRow> rows);
}
