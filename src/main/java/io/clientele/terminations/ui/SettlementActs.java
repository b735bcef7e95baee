package io.clientele.terminations.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import io.clientele.kit.Refusal;
import io.clientele.kit.ui.DayField;
import io.clientele.kit.ui.FormDialog;
import io.clientele.kit.ui.Notices;
import io.clientele.kit.ui.ReasonDialog;
import io.clientele.kit.ui.Saving;
import io.clientele.terminations.Settlement;
import io.clientele.terminations.Settlements;
import io.clientele.terminations.Termination;
import io.clientele.terminations.TerminationDetails;
import io.clientele.terminations.Terminations;

/** What the viewer may do with the settlement list; each act asks for what it needs. */
class SettlementActs {

  private final Settlements settlements;
  private final Terminations terminations;
  private final Runnable reload;

  SettlementActs(Settlements settlements, Terminations terminations, Runnable reload) {
    this.settlements = settlements;
    this.terminations = terminations;
    this.reload = reload;
  }

  void add(Termination termination) {
    var form = new SettlementForm(termination.currency());
    var dialog = new FormDialog[1];
    dialog[0] =
        new FormDialog(
            text("terminations.add"),
            form,
            () -> {
              if (Saving.attempt(() -> settlements.add(termination.id(), form.details()))) {
                dialog[0].close();
                reload.run();
              }
            });
    dialog[0].verb(text("terminations.add-it"));
    dialog[0].setWidth("min(36rem, 96vw)");
    dialog[0].open();
  }

  void settle(Settlement line) {
    var day = new DayField(text("terminations.field.settled-on"));
    day.setValue(terminations.today());
    var note = new TextArea(text("terminations.field.note"));
    note.setMaxLength(TerminationDetails.LONGEST_REASON);
    note.setWidthFull();
    var form = new Div(day, note);
    form.addClassName("form-lines");
    var dialog = new FormDialog[1];
    Runnable close =
        () -> {
          dialog[0].close();
          reload.run();
        };
    dialog[0] =
        new FormDialog(
            text("terminations.settle-it", line.details().what()),
            form,
            () -> {
              if (Saving.attemptOrReload(() -> settle(line, day, note), close)) {
                close.run();
                undoable("terminations.was-settled", line);
              }
            });
    dialog[0].verb(text("terminations.settle"));
    dialog[0].setWidth("min(32rem, 96vw)");
    dialog[0].open();
    note.focus();
  }

  private void settle(Settlement line, DayField day, TextArea note) {
    var on =
        day.getOptionalValue()
            .orElseThrow(() -> Refusal.because("terminations.refused.settled-on"));
    settlements.settle(line.id(), line.version(), on, note.getValue());
  }

  void drop(Settlement line) {
    new ReasonDialog(
            text("terminations.drop-it", line.details().what()),
            text("terminations.drop-what"),
            text("terminations.drop"),
            true,
            why -> settlements.drop(line.id(), line.version(), why),
            () -> {
              reload.run();
              undoable("terminations.was-dropped", line);
            })
        .open();
  }

  private void undoable(String key, Settlement line) {
    Notices.undoable(
        text(key, line.details().what()),
        () -> {
          Saving.attempt(() -> settlements.reopen(line.id(), line.version() + 1));
          reload.run();
        });
  }

  void reopen(Settlement line) {
    if (Saving.attempt(() -> settlements.reopen(line.id(), line.version()))) {
      Notices.done(text("terminations.is-open", line.details().what()));
    }
    reload.run();
  }
}
