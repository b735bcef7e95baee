package io.clientele.imports;

import io.clientele.documents.Documents;
import io.clientele.imports.ImportRun.State;
import io.clientele.kit.PersonMarks;
import io.clientele.kit.Refusal;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import io.clientele.tables.SourceFile;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files that imports came from, for the administrator who erases a person: a list that names
 * them goes as a whole, its counts stay.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class UploadedLists {

  private final RunTable runs;
  private final RefusedRows refused;
  private final RowTraces traces;
  private final SavedMappings mappings;
  private final Documents documents;
  private final Viewers viewers;

  UploadedLists(
      RunTable runs,
      RefusedRows refused,
      RowTraces traces,
      SavedMappings mappings,
      Documents documents,
      Viewers viewers) {
    this.runs = runs;
    this.refused = refused;
    this.traces = traces;
    this.mappings = mappings;
    this.documents = documents;
    this.viewers = viewers;
  }

  /** How many lists name the person. Every list is read for it. */
  @Transactional(readOnly = true)
  public long count(PersonMarks marks) {
    viewers.require(Role.ADMINISTRATOR);
    return naming(marks).size();
  }

  /**
   * Lets go of every list that names the person. One that was not imported yet is cancelled.
   *
   * @param nobody stands wherever a file's name or a reason named them
   * @throws Refusal when one of them is being checked or imported
   */
  public void forget(PersonMarks marks, String nobody) {
    viewers.require(Role.ADMINISTRATOR);
    for (var run : naming(marks)) {
      forget(
          runs.lockIfFree(run.id())
              .filter(free -> !free.state().isUnderWay())
              .orElseThrow(() -> Refusal.because("imports.run.names-person")),
          marks,
          nobody);
    }
    refused.redact(marks, nobody);
    traces.redact(marks);
    mappings.redact(marks, nobody);
  }

  private void forget(ImportRun run, PersonMarks marks, String nobody) {
    if (run.state().canBecome(State.CANCELLED)) {
      runs.rewind(run.id());
      runs.become(run, State.CANCELLED, null);
    }
    runs.forgetSource(run.id(), marks.without(run.fileName(), nobody));
    if (run.hasSource()) {
      documents.discard(List.of(run.source()));
    }
  }

  private List<ImportRun> naming(PersonMarks marks) {
    return runs.all().stream()
        .filter(run -> marks.in(run.fileName()) || (run.hasSource() && names(run, marks)))
        .toList();
  }

  /** The first row, too: lists without headings begin with a person. */
  private boolean names(ImportRun run, PersonMarks marks) {
    var file = SourceFile.of(documents.read(run.source()), run.dialect());
    if (marks.inRow(file.peek(0).headings())) {
      return true;
    }
    var rows = file.rows();
    while (rows.hasNext()) {
      if (marks.inRow(rows.next().cells())) {
        return true;
      }
    }
    return false;
  }
}
