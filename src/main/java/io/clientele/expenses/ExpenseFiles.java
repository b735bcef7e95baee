package io.clientele.expenses;

import io.clientele.approvals.Approvals;
import io.clientele.journal.Actor;
import io.clientele.journal.Change;
import io.clientele.journal.Changes;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.people.Person;
import io.clientele.people.Right;
import io.clientele.people.Scopes;
import io.clientele.people.Viewer;
import io.clientele.people.Viewers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes expenses out for those who may read or change them, and puts them back. */
@Component
class ExpenseFiles {

  private final ExpenseTable table;
  private final Approvals approvals;
  private final Scopes scopes;
  private final Viewers viewers;
  private final Journal journal;
  private final Clock clock;

  ExpenseFiles(
      ExpenseTable table,
      Approvals approvals,
      Scopes scopes,
      Viewers viewers,
      Journal journal,
      Clock clock) {
    this.table = table;
    this.approvals = approvals;
    this.scopes = scopes;
    this.viewers = viewers;
    this.journal = journal;
    this.clock = clock;
  }

  /** An expense and who changes it. */
  record Taken(Expense expense, Actor actor) {

    Taken with(Expense other) {
      return new Taken(other, actor);
    }
  }

  /** A new draft of this person's. */
  Expense open(Person spender, ExpenseDetails details, Actor by) {
    var scope = scopes.open(spender.id(), spender.department(), by);
    var id = table.insert(details, spender.id(), scope, by.inWords(), clock.instant());
    var expense = table.get(id);
    record(expense, by, "expense.enter", changes(null, expense));
    return expense;
  }

  /**
   * @throws NotFound when there is none, or it is not for the viewer to read
   */
  Expense read(ExpenseId id) {
    var expense = table.get(id);
    scopes.require(expense.scope(), Right.READ, subject(expense));
    return expense;
  }

  /**
   * Takes it out to be changed; whoever else wants to change it waits. Who must not is told so
   * before: they hold up nobody.
   *
   * @throws NotFound when it is neither the viewer's nor of anybody they stand in for
   */
  Taken take(ExpenseId id) {
    read(id);
    var expense = table.lock(id);
    scopes.require(expense.scope(), Right.READ, subject(expense));
    return new Taken(expense, spending(expense).orElseThrow(NotFound::new));
  }

  /** Who acts when the viewer changes it: its spender, or whoever stands in for them. */
  Optional<Actor> spending(Expense expense) {
    Viewer viewer = viewers.current();
    return viewer
        .persons()
        .filter(person -> person.id().equals(expense.spender()))
        .findFirst()
        .map(viewer::actingFor);
  }

  /** Puts it back; a round that asks about something else by now ends. */
  void putBack(Taken taken, String action, List<Change> changes) {
    keep(taken.expense(), taken.actor(), action, changes);
    approvals.voidIfChanged(Expenses.KIND, taken.expense().id().value(), taken.actor());
  }

  void keep(Expense expense, Actor by, String action, List<Change> changes) {
    table.update(expense, by.inWords(), clock.instant());
    record(expense, by, action, changes);
  }

  private void record(Expense expense, Actor by, String action, List<Change> changes) {
    journal.record(by, action, subject(expense), changes, null);
  }

  static Subject subject(Expense expense) {
    return new Subject(Expenses.KIND, expense.id().value(), expense.title());
  }

  private record Written(String client, LocalDate day, String amount, String houseAmount) {}

  /**
   * By the client's number: who reads the journal may not know the name. The purpose may name
   * persons, who can be erased there but not in the journal.
   */
  static List<Change> changes(@Nullable Expense before, Expense after) {
    var changes = Changes.between(before == null ? null : written(before), written(after));
    if (before != null && !before.details().purpose().equals(after.details().purpose())) {
      changes.add(new Change("purpose", null, null));
    }
    return changes;
  }

  private static Written written(Expense expense) {
    var details = expense.details();
    return new Written(
        Long.toString(details.client().value()),
        details.day(),
        details.amountInWords(),
        details.houseAmount().toPlainString());
  }
}
