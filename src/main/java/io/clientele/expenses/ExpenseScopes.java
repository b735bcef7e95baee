package io.clientele.expenses;

import io.clientele.people.ScopeId;
import io.clientele.people.ScopedRecord;
import io.clientele.people.ScopedRecords;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Expenses by their number, for those who look after who may read what. */
@Component
class ExpenseScopes implements ScopedRecords {

  private final ExpenseTable table;

  ExpenseScopes(ExpenseTable table) {
    this.table = table;
  }

  @Override
  public String type() {
    return Expenses.KIND;
  }

  @Override
  public List<ScopedRecord> named(String numberOrName) {
    return numberOrName.matches("[1-9][0-9]{0,17}")
        ? table.find(new ExpenseId(Long.parseLong(numberOrName))).map(this::record).stream()
            .toList()
        : List.of();
  }

  @Override
  public List<ScopedRecord> of(Collection<ScopeId> scopes) {
    return table.of(scopes).stream().map(this::record).toList();
  }

  private ScopedRecord record(Expense expense) {
    return new ScopedRecord(expense.scope(), Expenses.KIND, expense.id().value(), expense.title());
  }
}
