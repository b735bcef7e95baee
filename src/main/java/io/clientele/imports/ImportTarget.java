package io.clientele.imports;

import io.clientele.journal.Actor;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.kit.Text;
import java.util.List;
import java.util.Optional;

/**
 * What a file can be imported into: a module above offers it as a bean. It always works in the name
 * of the person who imports ({@code Viewers.current()} is that person, in the background too).
 */
public interface ImportTarget {

  /** Short and lasting, as runs are stored with it: {@code clients}. */
  String key();

  /** The fields in the order of the mapping page. */
  List<ImportField> fields();

  /**
   * Who acts when the viewer imports; asked before anything else and again with every chunk.
   *
   * @throws NotFound when the viewer may not
   */
  Actor require();

  /** By what a row can be recognised, if people may choose; the first is the usual way. */
  default List<ImportMatch> matches() {
    return List.of();
  }

  /**
   * Opens the next rows of a file, never more than {@link ImportBatch#LARGEST}: the moment to look
   * up in one query what they match. It is closed by being forgotten.
   *
   * @param list the name of the file
   * @param mapping of the run, for how rows are recognised and what may be done
   */
  ImportBatch open(String list, List<ImportRow> rows, ImportMapping mapping);

  /**
   * Takes a row back, with a journal entry, in one transaction with others; the last row of a file
   * comes first. What somebody changed since stays.
   *
   * @param trace that came with the row's verdict
   * @param why for the journal
   * @return what stays and why; empty when everything is as it was
   * @throws Refusal when nothing of the row can be taken back; the reason is told
   */
  Optional<Text> undo(String trace, String why);

  /**
   * By what this row would be recognised when it came again, such as its number or its name with
   * city. So the check tells that a later line of the same file will change what an earlier one
   * creates.
   */
  default List<String> identities(ImportRow row, ImportMapping mapping) {
    return List.of();
  }

  /** The whole file is imported: the moment to tell of it, in the transaction of its last rows. */
  default void finished(ImportedList list, Actor by) {}
}
