package io.clientele.imports;

import io.clientele.imports.RowTraces.Trace;
import io.clientele.imports.RunLeases.Lease;
import io.clientele.imports.UndoWork.Act;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.kit.Text;
import io.clientele.kit.Texts;
import io.clientele.people.Viewers;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Undoes one import from its last row to its first, in the name of whom asked for it. It always
 * comes to its end: a row that cannot be taken back stays, with the reason.
 */
@Component
class UndoProcess {

  private static final Logger LOG = LoggerFactory.getLogger(UndoProcess.class);

  private final UndoWork work;
  private final ReversalTable reversals;
  private final ImportTargets targets;
  private final Viewers viewers;

  UndoProcess(UndoWork work, ReversalTable reversals, ImportTargets targets, Viewers viewers) {
    this.work = work;
    this.reversals = reversals;
    this.targets = targets;
    this.viewers = viewers;
  }

  void carryOut(Lease lease, ImportRun run, BooleanSupplier goesOn) {
    viewers.runAs(reversals.by(run.id()), () -> takeBack(lease, run, goesOn));
  }

  private void takeBack(Lease lease, ImportRun run, BooleanSupplier goesOn) {
    var why = Texts.text("imports.undo.why", run.fileName());
    var mayGoOn = true;
    while (mayGoOn && goesOn.getAsBoolean()) {
      mayGoOn = step(lease, trace -> undo(run, trace, why));
    }
  }

  private Optional<Text> undo(ImportRun run, Trace trace, String why) {
    if (trace.words().equals(RowTraces.ERASED)) {
      return Optional.of(Text.of("imports.undo.erased"));
    }
    var target = targets.get(run.target());
    target.require();
    return target.undo(trace.words(), why);
  }

  /** Many rows; when one of them spoils it, as many one by one. */
  private boolean step(Lease lease, Act act) {
    try {
      return work.step(lease, ImportBatch.LARGEST, act);
    } catch (RuntimeException spoilt) {
      if (RowTrouble.isOfTheDatabase(spoilt)) {
        throw spoilt;
      }
      var mayGoOn = true;
      for (var n = 0; n < ImportBatch.LARGEST && mayGoOn; n++) {
        mayGoOn = alone(lease, act);
      }
      return mayGoOn;
    }
  }

  private boolean alone(Lease lease, Act act) {
    for (var attempt = 1; ; attempt++) {
      try {
        return work.step(lease, 1, act);
      } catch (RuntimeException trouble) {
        if (RowTrouble.isOfTheDatabase(trouble)) {
          throw trouble;
        }
        if (!RowTrouble.mayPass(trouble) || attempt > RowTrouble.ATTEMPTS) {
          return work.step(lease, 1, trace -> Optional.of(reason(lease, trace, trouble)));
        }
      }
    }
  }

  private static Text reason(Lease lease, Trace trace, RuntimeException trouble) {
    return switch (trouble) {
      case Refusal refusal -> refusal.text();
      case NotFound gone -> Text.of("imports.row.not-found");
      case DataIntegrityViolationException referred -> Text.of("imports.undo.referred");
      case RuntimeException busy when RowTrouble.mayPass(busy) -> Text.of("imports.row.busy");
      default -> {
        LOG.error("Import {} kept line {}", lease.run().value(), trace.line(), trouble);
        yield Text.of("imports.undo.broken");
      }
    };
  }
}
