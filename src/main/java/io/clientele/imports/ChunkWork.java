package io.clientele.imports;

import io.clientele.imports.ImportRun.Counts;
import io.clientele.imports.ImportRun.RefusedRow;
import io.clientele.imports.ImportRun.State;
import io.clientele.imports.RunLeases.Lease;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Does some rows and moves the cursor behind them, both or neither. The run's row stays locked
 * meanwhile, so nobody else does them too.
 */
@Component
class ChunkWork {

  private final RunTable runs;
  private final RunLeases leases;
  private final RefusedRows refused;
  private final RowTraces traces;
  private final ImportTargets targets;
  private final Journal journal;

  ChunkWork(
      RunTable runs,
      RunLeases leases,
      RefusedRows refused,
      RowTraces traces,
      ImportTargets targets,
      Journal journal) {
    this.runs = runs;
    this.leases = leases;
    this.refused = refused;
    this.traces = traces;
    this.targets = targets;
    this.journal = journal;
  }

  /** How a worker decides about the rows of an opened batch, row by row. */
  interface Decision extends BiFunction<ImportBatch, List<ImportRow>, List<ImportVerdict>> {}

  /**
   * Where the run stands for the worker that begins with it; null when it is not its own any more.
   * A check begins anew, as what it remembers of earlier lines died with the other worker.
   */
  @Transactional
  public @Nullable ImportRun begin(Lease lease) {
    var run = runs.lock(lease.run());
    if (!leases.holds(lease)) {
      return null;
    }
    if (run.state() == State.CHECKING) {
      runs.rewind(run.id());
    }
    leases.extend(run.id(), lease.holder());
    return runs.get(run.id());
  }

  /**
   * @param from how many rows of the file stand before these
   * @param last whether the file ends with them
   * @return whether the worker may go on
   */
  @Transactional
  public boolean step(
      Lease lease, long from, List<ImportRow> rows, boolean last, Decision decision) {
    var run = runs.lock(lease.run());
    if (!leases.holds(lease) || run.done() != from) {
      return false;
    }
    var target = targets.get(run.target());
    var actor = target.require();
    var counts = Counts.NONE;
    var reasons = new ArrayList<RefusedRow>();
    var written = new ArrayList<RowTraces.Trace>();
    var batch = target.open(run.fileName(), rows, run.mapping());
    var verdicts = decision.apply(batch, rows).iterator();
    for (var row : rows) {
      var verdict = verdicts.next();
      counts = counts.plus(verdict.outcome());
      if (verdict.trace() != null) {
        written.add(new RowTraces.Trace(row.line(), verdict.trace()));
      }
      if (verdict.reason() != null) {
        reasons.add(new RefusedRow(row.line(), verdict.reason()));
      }
    }
    refused.add(run.id(), reasons);
    traces.add(run.id(), written);
    runs.advance(run.id(), rows.size(), counts);
    leases.extend(run.id(), lease.holder());
    if (last) {
      var isImport = run.state() == State.RUNNING;
      runs.become(run, isImport ? State.DONE : State.CHECKED, null);
      if (isImport) {
        var counted = runs.get(run.id()).counts();
        journal.record(actor, "import.finish", subject(run), List.of(), counted.inWords());
        target.finished(
            new ImportedList(
                subject(run),
                run.mapping(),
                counted.created(),
                reader -> traces.each(run.id(), reader)),
            actor);
      }
    }
    return !last;
  }

  /** Ends a run that cannot go on; what it did stays. */
  @Transactional
  public void fail(Lease lease, Text why) {
    var run = runs.lock(lease.run());
    if (leases.holds(lease)) {
      runs.become(run, State.FAILED, why);
      journal.record(
          io.clientele.journal.Actor.PORTAL, "import.fail", subject(run), List.of(), why.inWords());
    }
  }

  private static Subject subject(ImportRun run) {
    return new Subject("import", run.id().value(), run.fileName());
  }
}
