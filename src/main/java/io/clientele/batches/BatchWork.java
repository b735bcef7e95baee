package io.clientele.batches;

import io.clientele.batches.BatchRun.State;
import io.clientele.clients.ClientId;
import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.EditConflict;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.kit.Text;
import io.clientele.people.Viewers;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Goes from card to card. */
@Component
class BatchWork {

  private static final int TRIES = 3;

  private final OneCard card;
  private final Viewers viewers;
  private final Journal journal;
  private final TransactionTemplate transaction;

  BatchWork(OneCard card, Viewers viewers, Journal journal, TransactionTemplate transaction) {
    this.card = card;
    this.viewers = viewers;
    this.journal = journal;
    this.transaction = transaction;
  }

  State through(BatchRun run) {
    for (var client : run.clients()) {
      if (run.isCancelled()) {
        return told(run, State.CANCELLED);
      }
      change(run, client);
    }
    return told(run, State.DONE);
  }

  private void change(BatchRun run, ClientId client) {
    try {
      run.passed(patiently(() -> card.change(client, run.change(), run.isDry())));
    } catch (NotFound outOfSight) {
      run.refused(client, "", Text.of("batches.refused.not-found"));
    } catch (ConcurrencyFailureException busy) {
      run.refused(client, name(client), Text.of("batches.refused.busy"));
    } catch (Refusal refused) {
      run.refused(client, name(client), refused.text());
    }
  }

  /** Somebody else may save a card just now; what they saved stays, and ours comes upon it. */
  private static boolean patiently(BooleanSupplier change) {
    for (var tries = 1; tries < TRIES; tries++) {
      try {
        return change.getAsBoolean();
      } catch (EditConflict | ConcurrencyFailureException meanwhile) {
        Thread.yield();
      }
    }
    return change.getAsBoolean();
  }

  private String name(ClientId client) {
    try {
      return card.name(client);
    } catch (NotFound outOfSight) {
      return "";
    }
  }

  /** The journal has each card's change; this entry says that they were one act. */
  private State told(BatchRun run, State how) {
    if (!run.isDry()) {
      var progress = run.progress();
      transaction.executeWithoutResult(
          status -> {
            journal.record(
                viewers.current().actor(),
                "client.batch",
                new Subject("clients", null, run.change().getClass().getSimpleName()),
                List.of(
                    new Change("changed", null, Integer.toString(progress.changed())),
                    new Change("unchanged", null, Integer.toString(progress.unchanged())),
                    new Change("refused", null, Integer.toString(progress.refused()))),
                null);
            card.tell(run.change(), progress.changed());
          });
    }
    return how;
  }
}
