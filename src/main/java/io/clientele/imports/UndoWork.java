package io.clientele.imports;

import io.clientele.imports.ImportRun.RefusedRow;
import io.clientele.imports.ImportRun.State;
import io.clientele.imports.RowTraces.Trace;
import io.clientele.imports.RunLeases.Lease;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.Text;
import io.clientele.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes some rows back and forgets their traces, both or neither. The traces that remain are the
 * cursor, so whoever goes on after a kill takes no row back twice.
 */
@Component
class UndoWork {

  private final RunTable runs;
  private final RunLeases leases;
  private final RowTraces traces;
  private final RefusedRows rows;
  private final ReversalTable reversals;
  private final Journal journal;

  UndoWork(
      RunTable runs,
      RunLeases leases,
      RowTraces traces,
      RefusedRows rows,
      ReversalTable reversals,
      Journal journal) {
    this.runs = runs;
    this.leases = leases;
    this.traces = traces;
    this.rows = rows;
    this.reversals = reversals;
    this.journal = journal;
  }

  /** What becomes of one row: the words for what stays, if anything does. */
  interface Act {
    Optional<Text> on(Trace trace);
  }

  /**
   * @param most how many rows at once
   * @return whether the worker may go on
   */
  @Transactional
  public boolean step(Lease lease, int most, Act act) {
    var run = runs.lock(lease.run());
    if (!leases.holds(lease) || run.state() != State.UNDOING) {
      return false;
    }
    var last = traces.last(run.id(), most);
    var kept = new ArrayList<RefusedRow>();
    for (var trace : last) {
      act.on(trace).ifPresent(why -> kept.add(new RefusedRow(trace.line(), why)));
    }
    traces.remove(run.id(), last);
    rows.addKept(run.id(), kept);
    reversals.advance(run.id(), last.size() - kept.size(), kept.size());
    leases.extend(run.id(), lease.holder());
    if (traces.last(run.id(), 1).isEmpty()) {
      finish(run);
      return false;
    }
    return true;
  }

  private void finish(ImportRun run) {
    var reversal = reversals.find(run.id()).orElseThrow();
    runs.undo(run, State.UNDONE);
    journal.record(
        io.clientele.journal.Actor.PORTAL,
        "import.undone",
        new Subject("import", run.id().value(), run.fileName()),
        List.of(),
        Texts.text("imports.undo.counts", reversal.undone(), reversal.kept()));
  }
}
