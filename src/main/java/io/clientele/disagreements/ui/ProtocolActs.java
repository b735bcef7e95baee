package io.clientele.disagreements.ui;

import static io.clientele.kit.Texts.text;

import io.clientele.contracts.ContractCard;
import io.clientele.disagreements.AgreedWordings;
import io.clientele.disagreements.Disagreement;
import io.clientele.disagreements.DisagreementState;
import io.clientele.disagreements.Disagreements;
import io.clientele.disagreements.Protocol;
import io.clientele.disagreements.Statement.Kind;
import io.clientele.kit.ui.Confirm;
import io.clientele.kit.ui.FormDialog;
import io.clientele.kit.ui.Notices;
import io.clientele.kit.ui.Saving;
import java.util.concurrent.atomic.AtomicInteger;

/** What the viewer may do with the protocol; each act asks for what it needs. */
class ProtocolActs {

  private final Disagreements disagreements;
  private final AgreedWordings agreed;
  private final ContractCard card;
  private final Runnable reload;
  private Runnable done = () -> {};

  /**
   * @param reload of the whole page, for what changes the contract
   */
  ProtocolActs(
      Disagreements disagreements, AgreedWordings agreed, ContractCard card, Runnable reload) {
    this.disagreements = disagreements;
    this.agreed = agreed;
    this.card = card;
    this.reload = reload;
  }

  void whenDone(Runnable show) {
    done = show;
  }

  boolean isOffered() {
    return card.isWritable();
  }

  void object(Protocol protocol) {
    var form =
        new ObjectionForm(
            card.clauses().stream().filter(clause -> !protocol.isUnderWay(clause.id())).toList());
    var dialog = new FormDialog[1];
    dialog[0] =
        new FormDialog(
            text("disagreements.object"),
            form,
            () -> {
              if (Saving.attempt(() -> disagreements.object(card.id(), form.objection()))) {
                dialog[0].close();
                done.run();
              }
            });
    dialog[0].open();
  }

  void ask(Kind act, Protocol.Row row, String label) {
    var form = new WordsForm(act, row);
    var dialog = new FormDialog[1];
    Runnable close =
        () -> {
          dialog[0].close();
          done.run();
        };
    dialog[0] =
        new FormDialog(
            text("disagreements.act-on", text("disagreements.act." + act), label),
            form,
            () -> {
              if (Saving.attemptOrReload(() -> act(act, row.disagreement(), form), close)) {
                close.run();
                told(act, row.disagreement(), label);
              }
            });
    dialog[0].open();
  }

  private void act(Kind act, Disagreement row, WordsForm form) {
    var id = row.id();
    var version = row.version();
    switch (act) {
      case OBJECTED -> disagreements.answer(id, version, form.wording(), form.words());
      case PROPOSED -> disagreements.propose(id, version, form.wording(), form.words());
      case AGREED -> disagreements.agree(id, version, form.wording(), form.words());
      case WITHDRAWN -> disagreements.withdraw(id, version, form.words());
      case REOPENED -> disagreements.reopen(id, version, form.words());
      case NOTED -> disagreements.note(id, version, form.words());
      case STOOD, TAKEN_IN -> throw new IllegalStateException("not asked for: " + act);
    }
  }

  /** Reopened, a row is open: from anywhere else that would not be the way back. */
  private void told(Kind act, Disagreement row, String label) {
    var words = text("disagreements.done." + act, label);
    if (row.state() == DisagreementState.OPEN && (act == Kind.WITHDRAWN || act == Kind.AGREED)) {
      Notices.undoable(
          words,
          () -> {
            Saving.attempt(() -> disagreements.reopen(row.id(), row.version() + 1, ""));
            done.run();
          });
    } else {
      Notices.done(words);
    }
  }

  void take(long waiting) {
    Confirm.ask(
        text("disagreements.take"),
        text("disagreements.take-what." + card.state(), waiting),
        text("disagreements.take-in"),
        () -> {
          var taken = new AtomicInteger();
          if (Saving.attempt(() -> taken.set(agreed.takeIn(card.id())))) {
            Notices.done(text("disagreements.taken", taken.get()));
          }
          reload.run();
        });
  }
}
