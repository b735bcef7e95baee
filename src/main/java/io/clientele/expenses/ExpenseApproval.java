package io.clientele.expenses;

import io.clientele.approvals.Approvable;
import io.clientele.approvals.Frozen;
import io.clientele.approvals.RoundState;
import io.clientele.company.Settings;
import io.clientele.journal.Actor;
import io.clientele.journal.Change;
import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import io.clientele.routes.FactKind;
import io.clientele.routes.Facts;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** What is approved of an expense, and what becomes of it then. */
@Component
class ExpenseApproval implements Approvable {

  static final FactKind AMOUNT = new FactKind("amount", "expenses.fact.amount", false);
  static final FactKind OVER = new FactKind("over", "expenses.fact.over", true);

  private final ExpenseTable table;
  private final ReceiptTable receipts;
  private final BudgetTable budgets;
  private final Settings settings;
  private final ExpenseFiles files;

  ExpenseApproval(
      ExpenseTable table,
      ReceiptTable receipts,
      BudgetTable budgets,
      Settings settings,
      ExpenseFiles files) {
    this.table = table;
    this.receipts = receipts;
    this.budgets = budgets;
    this.settings = settings;
    this.files = files;
  }

  @Override
  public String kind() {
    return Expenses.KIND;
  }

  @Override
  public void hold(long record) {
    table.lock(new ExpenseId(record));
  }

  @Override
  public String path(long record) {
    return "expenses/" + record;
  }

  @Override
  public Frozen frozen(long record) {
    var expense = table.get(new ExpenseId(record));
    var details = expense.details();
    var proofs = receipts.of(expense.id());
    var house = settings.currency();
    var lines =
        Frozen.saying()
            .line("expenses.field.spender", expense.spenderName(), id(expense.spender().value()))
            .line("expenses.field.client", expense.clientName(), id(details.client().value()))
            .line("expenses.field.day", Texts.day(details.day()), details.day().toString())
            .line("expenses.field.purpose", details.purpose())
            .line("expenses.field.amount", details.amountInWords());
    if (!details.currency().equals(house)) {
      lines.line(
          "expenses.field.in-house-currency", details.houseAmount().toPlainString() + " " + house);
    }
    lines.line(
        "expenses.field.receipts",
        proofs.stream().map(ExpenseCard.Receipt::name).collect(Collectors.joining(", ")),
        proofs.stream().map(ExpenseCard.Receipt::sha256).collect(Collectors.joining(",")));
    var use = use(expense).and(details.houseAmount());
    if (use.isOver()) {
      lines.warning(over(use, house));
    }
    return lines.frozen();
  }

  private static String over(BudgetUse use, String house) {
    return Texts.text(
        "expenses.warning.over",
        Texts.month(use.month()),
        use.budget().toPlainString(),
        use.left().negate().toPlainString(),
        house);
  }

  private static String id(long number) {
    return Long.toString(number);
  }

  /** What the others of the month leave of the budget. */
  BudgetUse use(Expense expense) {
    var month = month(expense);
    return new BudgetUse(
        month,
        budgets.amount(expense.spender(), month),
        table.spent(expense.spender(), month, expense.id()));
  }

  private static YearMonth month(Expense expense) {
    return YearMonth.from(expense.details().day());
  }

  /**
   * Takes it out to be handed in. Of two expenses handed in at once the second counts the first, so
   * that they cannot stay within one budget each for itself.
   */
  ExpenseFiles.Taken takeToHandIn(ExpenseId id) {
    var seen = table.get(id);
    budgets.hold(seen.spender(), month(seen));
    var taken = files.take(id);
    if (!month(taken.expense()).equals(month(seen))) {
      throw new OptimisticLockingFailureException("expense " + id.value());
    }
    return taken;
  }

  /** Of one that was taken out to be handed in. */
  Facts facts(Expense expense) {
    var amount = expense.details().houseAmount();
    var month = month(expense);
    var use =
        new BudgetUse(
            month,
            budgets.amountNow(expense.spender(), month),
            table.spentNow(expense.spender(), month, expense.id()));
    return Facts.NONE.with(AMOUNT.key(), amount).with(OVER.key(), use.and(amount).isOver());
  }

  /**
   * @throws Refusal when no receipt proves it
   */
  void requireProven(Expense expense) {
    if (receipts.of(expense.id()).isEmpty()) {
      throw Refusal.because("expenses.refused.receipt");
    }
  }

  @Override
  public void ended(long record, RoundState state, Actor by) {
    var expense = table.lock(new ExpenseId(record));
    var next =
        switch (state) {
          case APPROVED -> ExpenseState.APPROVED;
          case RETURNED -> ExpenseState.RETURNED;
          case REFUSED -> ExpenseState.REFUSED;
          case WITHDRAWN, VOID -> ExpenseState.DRAFT;
          case RUNNING -> throw new IllegalStateException("expense " + record);
        };
    var change = new Change("state", expense.state().inWords(), next.inWords());
    files.keep(expense.become(next), by, "expense.state", List.of(change));
  }
}
