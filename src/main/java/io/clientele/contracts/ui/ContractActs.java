package io.clientele.contracts.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import io.clientele.contracts.AmendmentChain;
import io.clientele.contracts.Amendments;
import io.clientele.contracts.ContractCard;
import io.clientele.contracts.ContractState;
import io.clientele.contracts.Contracts;
import io.clientele.contracts.Signing;
import io.clientele.kit.Lengths;
import io.clientele.kit.ui.Confirm;
import io.clientele.kit.ui.FormDialog;
import io.clientele.kit.ui.Notices;
import io.clientele.kit.ui.Saving;
import java.util.ArrayList;

/** What the viewer may do with a contract. */
class ContractActs {

  private final Contracts contracts;
  private final Amendments amendments;
  private final Signing signing;
  private final ContractCard card;
  private final Runnable reload;

  ContractActs(
      Contracts contracts,
      Amendments amendments,
      Signing signing,
      ContractCard card,
      Runnable reload) {
    this.contracts = contracts;
    this.amendments = amendments;
    this.signing = signing;
    this.card = card;
    this.reload = reload;
  }

  Component[] buttons(AmendmentChain chain) {
    var buttons = new ArrayList<Button>();
    var state = card.state();
    if (card.mine()) {
      if (state.isOpen()) {
        buttons.add(button("contracts.rename", VaadinIcon.EDIT, this::rename));
      }
      buttons.add(button("contracts.copy", VaadinIcon.COPY_O, this::copy));
      if (chain.isAmendable()) {
        buttons.add(button("contracts.amend", VaadinIcon.FILE_ADD, this::amend));
      }
      switch (state) {
        case IN_APPROVAL ->
            buttons.add(button("contracts.withdraw", VaadinIcon.ARROW_BACKWARD, this::withdraw));
        case DRAFT, RETURNED, APPROVED ->
            buttons.add(button("contracts.give-up", VaadinIcon.TRASH, this::giveUp));
        case WITHDRAWN ->
            buttons.add(button("contracts.fetch-back", VaadinIcon.ROTATE_LEFT, this::fetchBack));
        default -> {}
      }
      if (state == ContractState.DRAFT || state == ContractState.RETURNED) {
        buttons.add(primary(button("contracts.submit", VaadinIcon.CHECK, this::submit)));
      } else if (state == ContractState.APPROVED) {
        buttons.add(button("contracts.submit-again", VaadinIcon.CHECK, this::submit));
      }
    }
    if (signs(state)) {
      var sign = button("contracts.sign", VaadinIcon.PENCIL, this::sign);
      buttons.add(state == ContractState.APPROVED ? primary(sign) : sign);
    }
    return buttons.toArray(Component[]::new);
  }

  /** Also before it is approved: who tries learns what is missing. */
  private boolean signs(ContractState state) {
    return (state == ContractState.APPROVED || state == ContractState.IN_APPROVAL)
        && signing.isOffered(card.id());
  }

  private static Button primary(Button button) {
    button.addThemeVariants(ButtonVariant.PRIMARY);
    return button;
  }

  private static Button button(String textKey, VaadinIcon icon, Runnable act) {
    return new Button(text(textKey), icon.create(), click -> act.run());
  }

  private void submit() {
    act(() -> contracts.submit(card.id()), "contracts.submitted");
  }

  private void fetchBack() {
    act(() -> contracts.fetchBack(card.id()), "contracts.fetched-back");
  }

  private void act(Runnable act, String doneKey) {
    if (Saving.attempt(act)) {
      Notices.done(text(doneKey));
      reload.run();
    }
  }

  private void withdraw() {
    Confirm.ask(
        text("contracts.withdraw-title", card.number()),
        text("contracts.withdraw-what"),
        text("contracts.withdraw"),
        () -> {
          act(() -> contracts.withdraw(card.id()), "contracts.withdrawn");
        });
  }

  private void giveUp() {
    if (Saving.attempt(() -> contracts.giveUp(card.id()))) {
      reload.run();
      Notices.undoable(text("contracts.given-up", card.number()), this::fetchBack);
    }
  }

  private void copy() {
    Saving.attempt(
        () -> {
          var copy = contracts.copy(card.id());
          ContractsNavigation.open(copy);
          Notices.done(text("contracts.copied", card.number()));
        });
  }

  private void amend() {
    Saving.attempt(
        () -> {
          var amendment = amendments.begin(card.id());
          ContractsNavigation.open(amendment);
          Notices.done(text("contracts.amendment.begun", card.number()));
        });
  }

  private void sign() {
    new SignDialog(signing, card, reload).open();
  }

  private void rename() {
    var title = new TextField(text("contracts.field.title"));
    title.setValue(card.head().title());
    title.setMaxLength(Lengths.NAME);
    title.setWidthFull();
    title.focus();
    var dialog = new FormDialog[1];
    dialog[0] =
        new FormDialog(
            text("contracts.rename"),
            title,
            () -> {
              var id = card.id();
              if (Saving.attempt(() -> contracts.rename(id, card.version(), title.getValue()))) {
                dialog[0].close();
                reload.run();
              }
            });
    dialog[0].setWidth("min(36rem, 96vw)");
    dialog[0].open();
  }
}
