package io.clientele.obligations.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.clientele.contracts.ContractCard;
import io.clientele.contracts.ContractList;
import io.clientele.kit.ui.DayField;
import io.clientele.kit.ui.FormDialog;
import io.clientele.kit.ui.Notices;
import io.clientele.kit.ui.ReasonDialog;
import io.clientele.kit.ui.Saving;
import io.clientele.obligations.Fulfilment;
import io.clientele.obligations.ObligationCard;
import io.clientele.obligations.ObligationState;
import io.clientele.obligations.Obligations;
import io.clientele.people.Departments;
import java.util.ArrayList;
import java.util.function.Consumer;

/** What the viewer may do with an obligation; each act asks for what it needs. */
@SpringComponent
class ObligationActs {

  private final Obligations obligations;
  private final Fulfilment fulfilment;
  private final ContractList contracts;
  private final Departments departments;

  ObligationActs(
      Obligations obligations,
      Fulfilment fulfilment,
      ContractList contracts,
      Departments departments) {
    this.obligations = obligations;
    this.fulfilment = fulfilment;
    this.contracts = contracts;
    this.departments = departments;
  }

  Component[] buttons(ObligationCard card, Runnable reload) {
    var buttons = new ArrayList<Button>();
    var state = card.state();
    if (card.writes() && state.isWritten()) {
      buttons.add(button("edit", VaadinIcon.EDIT, () -> revise(card, reload)));
      buttons.add(button("drop", VaadinIcon.TRASH, () -> drop(card, reload)));
    }
    if (card.writes() && state.isOpen()) {
      buttons.add(button("break", VaadinIcon.CLOSE_CIRCLE_O, () -> giveUp(card, reload)));
    }
    if (card.writes() && state.isClosed()) {
      buttons.add(button("reopen", VaadinIcon.ROTATE_LEFT, () -> reopen(card, reload)));
    }
    if (card.acts() && card.isWaiting()) {
      buttons.add(button("occurred", VaadinIcon.CALENDAR_CLOCK, () -> occurred(card, reload)));
    }
    if (card.acts() && state.isOpen()) {
      var fulfil = button("fulfil", VaadinIcon.CHECK, () -> fulfil(card, reload));
      fulfil.addThemeVariants(ButtonVariant.PRIMARY);
      buttons.add(fulfil);
    }
    return buttons.toArray(Component[]::new);
  }

  private static Button button(String act, VaadinIcon icon, Runnable does) {
    return new Button(text("obligations.act." + act), icon.create(), click -> does.run());
  }

  void write(ContractCard contract, Runnable done) {
    var form = new ObligationForm(contract.clauses(), departments.rows(false), null);
    ask(
        text("obligations.new"),
        form,
        () -> obligations.write(contract.id(), form.details()),
        done);
  }

  private void revise(ObligationCard card, Runnable reload) {
    var clauses = contracts.card(card.contract()).clauses();
    var form = new ObligationForm(clauses, departments.rows(false), card);
    ask(
        text("obligations.act.edit"),
        form,
        () -> obligations.revise(card.id(), card.version(), form.details()),
        reload);
  }

  private void fulfil(ObligationCard card, Runnable reload) {
    var form = new FulfilForm(fulfilment.today(), card.details().evidence());
    ask(
        text("obligations.act.fulfil"),
        form,
        () -> fulfilment.fulfil(card.id(), card.version(), form.day(), form.words(), form.proofs()),
        reload);
  }

  private void occurred(ObligationCard card, Runnable reload) {
    var day = new DayField(text("obligations.happened-on", card.details().due().event()));
    day.setMax(fulfilment.today());
    day.setValue(fulfilment.today());
    day.setWidthFull();
    ask(
        text("obligations.act.occurred"),
        day,
        () -> fulfilment.occurred(card.id(), card.version(), FulfilForm.chosen(day)),
        reload);
  }

  private static void ask(String title, Component form, Runnable act, Runnable done) {
    var dialog = new FormDialog[1];
    Runnable close =
        () -> {
          dialog[0].close();
          done.run();
        };
    dialog[0] =
        new FormDialog(
            title,
            form,
            () -> {
              if (Saving.attemptOrReload(act, close)) {
                close.run();
              }
            });
    dialog[0].open();
  }

  /** Out of a draft it goes at once, as it comes back at once. */
  private void drop(ObligationCard card, Runnable reload) {
    if (card.bound()) {
      why("drop", true, reason -> obligations.drop(card.id(), card.version(), reason), reload);
    } else if (Saving.attempt(() -> obligations.drop(card.id(), card.version(), ""))) {
      reload.run();
      Notices.undoable(
          text("obligations.dropped", card.details().what()),
          () -> {
            Saving.attempt(() -> obligations.reopen(card.id(), card.version() + 1, ""));
            reload.run();
          });
    }
  }

  private void giveUp(ObligationCard card, Runnable reload) {
    why("break", true, reason -> obligations.giveUp(card.id(), card.version(), reason), reload);
  }

  private void reopen(ObligationCard card, Runnable reload) {
    why(
        "reopen",
        card.state() == ObligationState.FULFILLED,
        reason -> obligations.reopen(card.id(), card.version(), reason),
        reload);
  }

  private static void why(String act, boolean needed, Consumer<String> does, Runnable reload) {
    new ReasonDialog(
            text("obligations.act." + act),
            text("obligations.ask." + act),
            text("obligations.verb." + act),
            needed,
            does,
            reload)
        .open();
  }
}
