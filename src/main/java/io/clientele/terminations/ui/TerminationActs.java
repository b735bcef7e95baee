package io.clientele.terminations.ui;

import static io.clientele.kit.Texts.text;

import io.clientele.contracts.ContractCard;
import io.clientele.kit.ui.FormDialog;
import io.clientele.kit.ui.Notices;
import io.clientele.kit.ui.ReasonDialog;
import io.clientele.kit.ui.Saving;
import io.clientele.terminations.Termination;
import io.clientele.terminations.TerminationCard;
import io.clientele.terminations.Terminations;

/** Ends the contract, and lets it go on. */
class TerminationActs {

  private final Terminations terminations;
  private final ContractCard card;
  private final Runnable reload;

  TerminationActs(Terminations terminations, ContractCard card, Runnable reload) {
    this.terminations = terminations;
    this.card = card;
    this.reload = reload;
  }

  void end(TerminationCard end) {
    var form = new TerminationForm(end, terminations.today());
    var dialog = new FormDialog[1];
    dialog[0] =
        new FormDialog(
            text("terminations.terminate-it", card.number()),
            form,
            () -> {
              if (Saving.attempt(
                  () -> terminations.terminate(card.id(), form.details(), form.nevertheless()))) {
                dialog[0].close();
                Notices.done(text("terminations.terminated", card.number()));
                reload.run();
              }
            });
    dialog[0].verb(text("terminations.terminate"));
    dialog[0].setWidth("min(40rem, 96vw)");
    dialog[0].open();
  }

  void revoke(Termination termination) {
    new ReasonDialog(
            text("terminations.revoke-it", card.number()),
            text("terminations.revoke-what"),
            text("terminations.revoke"),
            true,
            why -> terminations.revoke(termination.id(), termination.version(), why),
            () -> {
              Notices.done(text("terminations.goes-on", card.number()));
              reload.run();
            })
        .open();
  }
}
