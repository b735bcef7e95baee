package io.clientele.expenses.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.textfield.BigDecimalField;
import io.clientele.expenses.BudgetRow;
import io.clientele.expenses.Budgets;
import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import io.clientele.kit.ui.FormDialog;
import io.clientele.kit.ui.Saving;

/** Asks how much somebody may spend in a month. */
class BudgetDialog {

  private final FormDialog dialog;

  BudgetDialog(Budgets budgets, BudgetRow row, String currency, Runnable done) {
    var amount = new BigDecimalField(text("expenses.budgets.budget", currency));
    amount.setValue(row.use().budget());
    amount.setWidthFull();
    amount.focus();
    var title = text("expenses.budgets.of", row.name(), Texts.month(row.use().month()));
    dialog =
        new FormDialog(
            title,
            amount,
            () -> {
              var given =
                  Saving.attempt(
                      () ->
                          budgets.give(
                              row,
                              amount
                                  .getOptionalValue()
                                  .orElseThrow(() -> Refusal.because("expenses.refused.budget"))));
              if (given) {
                close();
                done.run();
              }
            });
    dialog.setWidth("min(24rem, 96vw)");
  }

  void open() {
    dialog.open();
  }

  private void close() {
    dialog.close();
  }
}
