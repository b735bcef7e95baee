package io.clientele.imports;

import io.clientele.kit.Refusal;

/** Some rows of a file, looked up together. One batch is either checked or applied, in order. */
public interface ImportBatch {

  /** How many rows are looked up and written together, in one transaction. */
  int LARGEST = 100;

  /** What {@link #apply} would do with the row now, without writing anything. */
  ImportVerdict check(ImportRow row);

  /**
   * Writes the row, with its journal entry, in the transaction of the whole chunk. It decides
   * afresh, for the world may have changed since the check, and sees what the earlier rows of the
   * batch wrote. A row is refused by the verdict or by a {@link Refusal}; the verdict is cheaper,
   * as after an exception the chunk is done again row by row.
   */
  ImportVerdict apply(ImportRow row);
}
