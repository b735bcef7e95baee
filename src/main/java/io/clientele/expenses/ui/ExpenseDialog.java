package io.clientele.expenses.ui;

import io.clientele.expenses.ExpenseDetails;
import io.clientele.kit.ui.FormDialog;
import io.clientele.kit.ui.Saving;
import java.util.function.Consumer;

/** An expense to be entered or corrected. */
class ExpenseDialog {

  private final FormDialog dialog;

  ExpenseDialog(String title, ExpenseForm form, Consumer<ExpenseDetails> save) {
    dialog =
        new FormDialog(
            title,
            form,
            () -> {
              if (Saving.attempt(() -> save.accept(form.details()))) {
                close();
              }
            });
    dialog.setWidth("min(36rem, 96vw)");
  }

  void open() {
    dialog.open();
  }

  private void close() {
    dialog.close();
  }
}
