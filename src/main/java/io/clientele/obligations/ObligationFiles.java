package io.clientele.obligations;

import io.clientele.journal.Actor;
import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.kit.Refusal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what became of an obligation together with the step that was taken, and journals it. */
@Component
class ObligationFiles {

  /**
   * Of one obligation; what is longer is a quarrel that belongs elsewhere. It can still come to its
   * end.
   */
  static final int MOST_STEPS = 200;

  private final ObligationTable table;
  private final StepTable steps;
  private final Journal journal;
  private final Clock clock;

  ObligationFiles(ObligationTable table, StepTable steps, Journal journal, Clock clock) {
    this.table = table;
    this.steps = steps;
    this.journal = journal;
    this.clock = clock;
  }

  KeptObligation begin(Obligation fresh, Actor by) {
    var kept = table.get(table.insert(fresh));
    note(kept, Step.Act.WRITTEN, "", by, List.of(named(kept.obligation())));
    return kept;
  }

  /**
   * @param words of whoever did it
   */
  KeptObligation keep(
      KeptObligation before, Obligation after, Step.Act act, String words, Actor by) {
    var ends = after.state().isClosed() || act == Step.Act.LATE;
    if (!ends && steps.count(after.id()) >= MOST_STEPS) {
      throw Refusal.because("obligations.refused.long", MOST_STEPS);
    }
    table.update(after);
    var kept = table.get(after.id());
    note(kept, act, words, by, changes(before, kept));
    return kept;
  }

  private void note(
      KeptObligation kept, Step.Act act, String words, Actor by, List<Change> changes) {
    steps.insert(kept.obligation().id(), new Step(act, words, clock.instant(), by.inWords()));
    journal.record(by, action(act), kept.subject(), changes, null);
  }

  /** What was said may name persons, who cannot be erased from the journal. */
  private static List<Change> changes(KeptObligation before, KeptObligation after) {
    var was = before.obligation();
    var is = after.obligation();
    var changes = new ArrayList<Change>();
    changes.add(named(is));
    add(changes, "state", was.state().inWords(), is.state().inWords());
    add(changes, "due", day(was), day(is));
    add(changes, "division", before.division(), after.division());
    return changes;
  }

  private static String day(Obligation obligation) {
    var day = obligation.dueOn();
    return day == null ? obligation.details().due().inWords() : day.toString();
  }

  private static void add(List<Change> changes, String field, String before, String after) {
    if (!before.equals(after)) {
      changes.add(new Change(field, before, after));
    }
  }

  private static Change named(Obligation obligation) {
    return new Change("obligation", null, obligation.details().what());
  }

  private static String action(Step.Act act) {
    return switch (act) {
      case WRITTEN -> "contract.obligation";
      case REVISED -> "contract.obligation-change";
      case BOUND -> "contract.obligation-bind";
      case OCCURRED -> "contract.obligation-event";
      case LATE -> "contract.obligation-late";
      case FULFILLED -> "contract.obligation-fulfil";
      case BROKEN -> "contract.obligation-break";
      case DROPPED -> "contract.obligation-drop";
      case REOPENED -> "contract.obligation-reopen";
    };
  }
}
