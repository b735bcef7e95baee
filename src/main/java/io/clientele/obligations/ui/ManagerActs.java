package io.clientele.obligations.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.clientele.contracts.ContractCard;
import io.clientele.contracts.ContractList;
import io.clientele.kit.ui.Notices;
import io.clientele.kit.ui.ReasonDialog;
import io.clientele.kit.ui.Saving;
import io.clientele.obligations.ObligationCard;
import io.clientele.obligations.ObligationState;
import io.clientele.obligations.Obligations;
import io.clientele.people.Departments;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What whoever looks after the client does with an obligation; each act asks for what it needs. */
@SpringComponent
class ManagerActs {

  private final Obligations obligations;
  private final ContractList contracts;
  private final Departments departments;

  ManagerActs(Obligations obligations, ContractList contracts, Departments departments) {
    this.obligations = obligations;
    this.contracts = contracts;
    this.departments = departments;
  }

  List<Component> buttons(ObligationCard card, Runnable reload) {
    var buttons = new ArrayList<Component>();
    if (card.writes() && card.state().isWritten()) {
      buttons.add(new ActButton("edit", VaadinIcon.EDIT, () -> revise(card, reload)));
      buttons.add(new ActButton("drop", VaadinIcon.TRASH, () -> drop(card, reload)));
    }
    if (card.writes() && card.state().isOpen()) {
      buttons.add(new ActButton("break", VaadinIcon.CLOSE_CIRCLE_O, () -> giveUp(card, reload)));
    }
    if (card.writes() && card.state().isClosed()) {
      buttons.add(new ActButton("reopen", VaadinIcon.ROTATE_LEFT, () -> reopen(card, reload)));
    }
    return buttons;
  }

  void write(ContractCard contract, Runnable done) {
    var form = new ObligationForm(contract.clauses(), departments.rows(false), null);
    new ActDialog(
            text("obligations.new"),
            form,
            () -> obligations.write(contract.id(), form.details()),
            done)
        .open();
  }

  private void revise(ObligationCard card, Runnable reload) {
    var clauses = contracts.card(card.contract()).clauses();
    var form = new ObligationForm(clauses, departments.rows(false), card);
    new ActDialog(
            text("obligations.act.edit"),
            form,
            () -> obligations.revise(card.id(), card.version(), form.details()),
            reload)
        .open();
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
