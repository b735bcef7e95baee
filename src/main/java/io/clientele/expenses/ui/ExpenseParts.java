package io.clientele.expenses.ui;

import static io.clientele.kit.Texts.text;

import io.clientele.clients.ClientList;
import io.clientele.company.Settings;
import io.clientele.expenses.ExpenseCard;
import io.clientele.expenses.Expenses;
import java.util.Optional;

/** What opens a dialog about an expense. */
class ExpenseParts {

  private final Expenses expenses;
  private final ClientList clients;
  private final Settings settings;

  ExpenseParts(Expenses expenses, ClientList clients, Settings settings) {
    this.expenses = expenses;
    this.clients = clients;
    this.settings = settings;
  }

  /** What to do where nothing is listed yet. */
  String hintKey() {
    return expenses.mayEnter() ? "expenses.none-hint" : "expenses.none-to-read";
  }

  ExpenseDialog enterDialog() {
    return new ExpenseDialog(
        text("expenses.new"),
        new ExpenseForm(clients, settings.currency(), expenses.today(), Optional.empty()),
        details -> ExpensesNavigation.open(expenses.enter(details)));
  }

  ExpenseDialog editDialog(ExpenseCard card, Runnable done) {
    return new ExpenseDialog(
        text("expenses.edit-title", card.title()),
        new ExpenseForm(clients, settings.currency(), expenses.today(), Optional.of(card)),
        details -> {
          expenses.revise(card.id(), card.version(), details);
          done.run();
        });
  }
}
