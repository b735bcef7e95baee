package io.clientele.imports;

import io.clientele.documents.Documents;
import io.clientele.imports.ChunkWork.Decision;
import io.clientele.imports.ImportRun.State;
import io.clientele.imports.RunLeases.Lease;
import io.clientele.kit.NotFound;
import io.clientele.kit.Text;
import io.clientele.people.Viewers;
import io.clientele.tables.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes one run from its cursor to its end, chunk by chunk, in the name of its person. */
@Component
class RunProcess {

  private static final Logger LOG = LoggerFactory.getLogger(RunProcess.class);

  private final ChunkWork work;
  private final UndoProcess undo;
  private final ImportTargets targets;
  private final Documents documents;
  private final Viewers viewers;

  RunProcess(
      ChunkWork work,
      UndoProcess undo,
      ImportTargets targets,
      Documents documents,
      Viewers viewers) {
    this.work = work;
    this.undo = undo;
    this.targets = targets;
    this.documents = documents;
    this.viewers = viewers;
  }

  /**
   * @param goesOn asked before each chunk; false when the portal stops
   */
  void carryOut(Lease lease, BooleanSupplier goesOn) {
    var run = work.begin(lease);
    if (run != null && run.state() == State.UNDOING) {
      undo.carryOut(lease, run, goesOn);
    } else if (run != null) {
      viewers.runAs(run.by(), () -> carryOut(lease, run, goesOn));
    }
  }

  private void carryOut(Lease lease, ImportRun run, BooleanSupplier goesOn) {
    try {
      var target = targets.get(run.target());
      Decision decision =
          run.state() == State.RUNNING
              ? ImportBatch::apply
              : new TrialDecision(target, run.mapping());
      var rows = SourceFile.of(documents.read(run.source()), run.dialect()).rows();
      for (var passed = 0L; passed < run.done() && rows.hasNext(); passed++) {
        rows.next();
      }
      var from = run.done();
      var mayGoOn = true;
      while (mayGoOn && goesOn.getAsBoolean()) {
        var chunk = new ArrayList<ImportRow>();
        while (rows.hasNext() && chunk.size() < ImportBatch.LARGEST) {
          chunk.add(run.mapping().row(rows.next()));
        }
        target.require();
        mayGoOn = step(lease, from, chunk, !rows.hasNext(), decision);
        from += chunk.size();
      }
    } catch (NotFound notAllowedAnyMore) {
      work.fail(lease, Text.of("imports.run.not-allowed"));
    } catch (RowTrouble.Bug bug) {
      LOG.error("Import {} failed at line {}", lease.run().value(), bug.line(), bug.getCause());
      work.fail(lease, Text.of("imports.run.broken", String.valueOf(bug.line())));
    }
  }

  /** The whole chunk; when one of its rows spoils it, row by row. */
  private boolean step(
      Lease lease, long from, List<ImportRow> rows, boolean last, Decision decision) {
    try {
      return work.step(lease, from, rows, last, decision);
    } catch (RuntimeException spoilt) {
      if (RowTrouble.isOfTheDatabase(spoilt) || rows.isEmpty()) {
        throw spoilt;
      }
      return rows.size() > 1
          ? oneByOne(lease, from, rows, last, decision)
          : alone(lease, from, rows.getFirst(), last, decision, spoilt);
    }
  }

  private boolean oneByOne(
      Lease lease, long from, List<ImportRow> rows, boolean last, Decision decision) {
    var mayGoOn = true;
    for (var n = 0; n < rows.size() && mayGoOn; n++) {
      var row = List.of(rows.get(n));
      mayGoOn = step(lease, from + n, row, last && n == rows.size() - 1, decision);
    }
    return mayGoOn;
  }

  private boolean alone(
      Lease lease,
      long from,
      ImportRow row,
      boolean last,
      Decision decision,
      RuntimeException first) {
    var trouble = first;
    for (var again = 1; RowTrouble.mayPass(trouble) && again <= RowTrouble.ATTEMPTS; again++) {
      try {
        return work.step(lease, from, List.of(row), last, decision);
      } catch (RuntimeException still) {
        trouble = still;
      }
    }
    var verdict = RowTrouble.verdict(row, trouble);
    return work.step(lease, from, List.of(row), last, (batch, same) -> List.of(verdict));
  }
}
