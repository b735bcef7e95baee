package io.clientele.contracts.ui;

import static io.clientele.kit.Texts.text;

import io.clientele.contracts.ClauseId;
import io.clientele.contracts.ContractCard;
import io.clientele.contracts.ContractClauses;
import io.clientele.contracts.DraftClause;
import io.clientele.kit.ui.Notices;
import io.clientele.kit.ui.Saving;
import io.clientele.papers.Clause;

/** What can be done with clauses, each with the way back. */
class ClauseActs {

  private final ContractClauses clauses;
  private final ContractCard card;
  private final Runnable saved;
  private final Runnable reload;

  /**
   * @param saved shows what is saved; what is being written is done with
   * @param reload shows it as well, and goes on with what is being written
   */
  ClauseActs(ContractClauses clauses, ContractCard card, Runnable saved, Runnable reload) {
    this.clauses = clauses;
    this.card = card;
    this.saved = saved;
    this.reload = reload;
  }

  ContractClauses.Advice advice(DraftClause clause) {
    return clauses.advice(clause.id());
  }

  void add(Clause written) {
    if (Saving.attempt(() -> clauses.add(card.id(), written))) {
      saved.run();
    }
  }

  void write(DraftClause read, Clause written) {
    var isSaved =
        Saving.attemptOrReload(() -> clauses.write(read.id(), read.version(), written), saved);
    if (isSaved) {
      saved.run();
      Notices.undoable(
          text("contracts.clause.written", written.heading()),
          () -> undo(() -> clauses.write(read.id(), read.version() + 1, back(read))));
    }
  }

  private static Clause back(DraftClause read) {
    return new Clause(read.heading(), read.text());
  }

  void move(DraftClause clause, int from, int to) {
    if (Saving.attempt(() -> clauses.move(clause.id(), to))) {
      Notices.undoable(
          text("contracts.clause.moved", clause.heading(), to + 1),
          () -> undo(() -> clauses.move(clause.id(), from)));
    }
    reload.run();
  }

  void remove(DraftClause clause) {
    ClauseId id = clause.id();
    if (Saving.attempt(() -> clauses.remove(id))) {
      Notices.undoable(
          text("contracts.clause.removed", clause.heading()),
          () -> undo(() -> clauses.bringBack(id)));
    }
    reload.run();
  }

  private void undo(Runnable act) {
    Saving.attempt(act);
    reload.run();
  }
}
