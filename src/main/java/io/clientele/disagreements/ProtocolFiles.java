package io.clientele.disagreements;

import io.clientele.contracts.HeldContracts;
import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.kit.Refusal;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what was said in a row together with what became of it, and journals it. */
@Component
class ProtocolFiles {

  /** In one row; a talk that is longer than that is led somewhere else. */
  static final int MOST_SAID = 200;

  private final ProtocolTable table;
  private final Journal journal;
  private final Clock clock;

  ProtocolFiles(ProtocolTable table, Journal journal, Clock clock) {
    this.table = table;
    this.journal = journal;
    this.clock = clock;
  }

  DisagreementId begin(HeldContracts.Held held, Disagreement row) {
    var id = table.insert(row);
    if (!row.ours().isEmpty()) {
      say(held, id, row, Statement.Kind.STOOD, row.ours(), "");
    }
    say(held, id, row, Statement.Kind.OBJECTED, row.theirs(), row.objection());
    record(held, Statement.Kind.OBJECTED, List.of(named(row)));
    return id;
  }

  void keep(
      HeldContracts.Held held,
      Disagreement before,
      Disagreement after,
      Statement.Kind act,
      String wording,
      String words) {
    if (table.countSaid(after.id()) >= MOST_SAID) {
      throw Refusal.because("disagreements.refused.long", MOST_SAID);
    }
    table.update(after);
    say(held, after.id(), after, act, wording, words);
    record(held, act, changes(before, after));
  }

  private static List<Change> changes(Disagreement before, Disagreement after) {
    var named = named(after);
    return before.state() == after.state()
        ? List.of(named)
        : List.of(named, new Change("state", before.state().inWords(), after.state().inWords()));
  }

  /** What was said may name persons, who cannot be erased from the journal. */
  private static Change named(Disagreement row) {
    return new Change("clause", null, row.label());
  }

  private void say(
      HeldContracts.Held held,
      DisagreementId id,
      Disagreement row,
      Statement.Kind kind,
      String wording,
      String words) {
    var by = held.actor().inWords();
    table.say(id, new Statement(kind, row.round(), wording, words, clock.instant(), by));
  }

  private void record(HeldContracts.Held held, Statement.Kind act, List<Change> changes) {
    journal.record(held.actor(), action(act), held.subject(), changes, null);
  }

  private static String action(Statement.Kind act) {
    return switch (act) {
      case STOOD, OBJECTED -> "contract.objection";
      case PROPOSED -> "contract.objection-propose";
      case AGREED -> "contract.objection-agree";
      case WITHDRAWN -> "contract.objection-withdraw";
      case REOPENED -> "contract.objection-reopen";
      case TAKEN_IN -> "contract.objection-take";
      case NOTED -> "contract.objection-note";
    };
  }
}
