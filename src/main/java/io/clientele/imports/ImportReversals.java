package io.clientele.imports;

import io.clientele.imports.ImportRun.RefusedRow;
import io.clientele.imports.ImportRun.State;
import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.people.Viewers;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Undoes whole imports, once each: by the importer, their substitute or their head. */
@Service
@Transactional
public class ImportReversals {

  private final RunTable runs;
  private final ReversalTable reversals;
  private final RunRemains remains;
  private final RunAccess access;
  private final Viewers viewers;
  private final Journal journal;

  ImportReversals(
      RunTable runs,
      ReversalTable reversals,
      RunRemains remains,
      RunAccess access,
      Viewers viewers,
      Journal journal) {
    this.runs = runs;
    this.reversals = reversals;
    this.remains = remains;
    this.access = access;
    this.viewers = viewers;
    this.journal = journal;
  }

  /** How many rows an undo would take back; none when there is nothing, or it was done. */
  @Transactional(readOnly = true)
  public long undoable(ImportRunId id) {
    var run = runs.get(id);
    access.require(run);
    return run.state().isOver() ? remains.written(id) : 0;
  }

  /**
   * Begins to undo, in the background.
   *
   * @throws Refusal when it was undone before, or nothing is left to undo
   * @throws NotFound when it is nothing to the viewer, or they may not import
   */
  public ImportRun start(ImportRunId id) {
    var run = runs.lock(id);
    var actor = access.require(run);
    remains.target(run).require();
    var rows = remains.written(id);
    if (!run.state().isOver() || rows == 0) {
      throw Refusal.because("imports.undo.too-late");
    }
    reversals.begin(id, viewers.current().id(), actor.inWords(), rows);
    runs.undo(run, State.UNDOING);
    journal.record(
        actor,
        "import.undo",
        new Subject("import", id.value(), run.fileName()),
        List.of(new Change("importedBy", remains.importer(run), null)),
        null);
    return runs.get(id);
  }

  /** How far the undoing came; empty when nobody began it. */
  @Transactional(readOnly = true)
  public Optional<ImportReversal> find(ImportRunId id) {
    access.require(runs.get(id));
    return reversals.find(id);
  }

  /** The rows of which something stays, with why. */
  @Transactional(readOnly = true)
  public List<RefusedRow> kept(ImportRunId id, long offset, int limit) {
    access.require(runs.get(id));
    return remains.kept(id, offset, limit);
  }
}
