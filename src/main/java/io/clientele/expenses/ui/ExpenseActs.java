package io.clientele.expenses.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.expenses.ExpenseCard;
import io.clientele.expenses.ExpenseState;
import io.clientele.expenses.Expenses;
import io.clientele.kit.ui.Confirm;
import io.clientele.kit.ui.Notices;
import io.clientele.kit.ui.Saving;
import java.util.ArrayList;

/** What the spender may do with an expense. */
class ExpenseActs {

  private final Expenses expenses;
  private final ExpenseParts parts;
  private final ExpenseCard card;
  private final Runnable reload;

  ExpenseActs(Expenses expenses, ExpenseParts parts, ExpenseCard card, Runnable reload) {
    this.expenses = expenses;
    this.parts = parts;
    this.card = card;
    this.reload = reload;
  }

  Component[] buttons() {
    var buttons = new ArrayList<Component>();
    var state = card.state();
    if (!card.mine() || !state.isOpen()) {
      return new Component[0];
    }
    buttons.add(
        button("expenses.edit", VaadinIcon.EDIT, () -> parts.editDialog(card, reload).open()));
    if (state == ExpenseState.SUBMITTED) {
      buttons.add(button("expenses.withdraw", VaadinIcon.ARROW_BACKWARD, this::withdraw));
    } else {
      buttons.add(button("expenses.discard", VaadinIcon.TRASH, this::discard));
      var submit = button("expenses.submit", VaadinIcon.CHECK, this::submit);
      submit.addThemeVariants(ButtonVariant.PRIMARY);
      buttons.add(submit);
    }
    return buttons.toArray(Component[]::new);
  }

  private static Button button(String textKey, VaadinIcon icon, Runnable act) {
    return new Button(text(textKey), icon.create(), click -> act.run());
  }

  private void submit() {
    if (Saving.attempt(() -> expenses.submit(card.id()))) {
      Notices.done(text("expenses.submitted"));
      reload.run();
    }
  }

  private void withdraw() {
    Confirm.ask(
        text("expenses.withdraw-title", card.title()),
        text("expenses.withdraw-what"),
        text("expenses.withdraw"),
        () -> {
          if (Saving.attempt(() -> expenses.withdraw(card.id()))) {
            Notices.done(text("expenses.withdrawn"));
          }
          reload.run();
        });
  }

  private void discard() {
    if (Saving.attempt(() -> expenses.discard(card.id()))) {
      UI.getCurrent().navigate(ExpensesView.class);
      Notices.undoable(
          text("expenses.discarded", card.title()),
          () -> {
            if (Saving.attempt(() -> expenses.fetchBack(card.id()))) {
              ExpensesNavigation.open(card.id());
            }
          });
    }
  }
}
