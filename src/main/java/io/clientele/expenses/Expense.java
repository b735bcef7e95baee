package io.clientele.expenses;

import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import io.clientele.people.EmployeeId;
import io.clientele.people.ScopeId;

/**
 * An expense as it is kept.
 *
 * @param clientName as the client is called now
 */
record Expense(
    ExpenseId id,
    long version,
    ScopeId scope,
    EmployeeId spender,
    String spenderName,
    ExpenseDetails details,
    String clientName,
    ScopeId clientScope,
    ExpenseState state) {

  Expense saying(ExpenseDetails other) {
    if (!state.isOpen()) {
      throw Refusal.because("expenses.refused.decided", state.inWords());
    }
    return with(other, state);
  }

  /**
   * @throws Refusal when it cannot be that now
   */
  Expense become(ExpenseState next) {
    if (!state.canBecome(next)) {
      throw Refusal.because("expenses.refused.state", state.inWords());
    }
    return with(details, next);
  }

  /** A draft again. What is under way becomes one too, but only together with its round. */
  Expense fetchedBack() {
    if (state != ExpenseState.DISCARDED) {
      throw Refusal.because("expenses.refused.state", state.inWords());
    }
    return become(ExpenseState.DRAFT);
  }

  private Expense with(ExpenseDetails other, ExpenseState next) {
    return new Expense(
        id, version, scope, spender, spenderName, other, clientName, clientScope, next);
  }

  /** Where others read of it; it names nobody. */
  String title() {
    return Texts.text("expenses.title-of", Long.toString(id.value()), details.amountInWords());
  }
}
