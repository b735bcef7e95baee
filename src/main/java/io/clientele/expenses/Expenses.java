package io.clientele.expenses;

import io.clientele.approvals.Approvals;
import io.clientele.approvals.Submission;
import io.clientele.clients.Clients;
import io.clientele.company.CompanyZone;
import io.clientele.company.Settings;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.people.Person;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was spent on hospitality. Those who look after clients enter it, and it is approved. */
@Service
@Transactional
public class Expenses {

  /** As routes, rounds and the journal call it. */
  public static final String KIND = "expense";

  private static final Set<Role> SPENDING = Set.of(Role.ACCOUNT_MANAGER, Role.DEPARTMENT_HEAD);

  private final ExpenseFiles files;
  private final ExpenseApproval approval;
  private final Approvals approvals;
  private final Clients clients;
  private final Viewers viewers;
  private final CompanyZone zone;
  private final Settings settings;

  Expenses(
      ExpenseFiles files,
      ExpenseApproval approval,
      Approvals approvals,
      Clients clients,
      Viewers viewers,
      CompanyZone zone,
      Settings settings) {
    this.files = files;
    this.approval = approval;
    this.approvals = approvals;
    this.clients = clients;
    this.viewers = viewers;
    this.zone = zone;
    this.settings = settings;
  }

  /** Whether the viewer enters expenses. */
  @Transactional(readOnly = true)
  public boolean mayEnter() {
    return viewers.current().persons().anyMatch(Expenses::spends);
  }

  /** The day of the house. */
  public LocalDate today() {
    return zone.today();
  }

  private static boolean spends(Person person) {
    return person.roles().stream().anyMatch(SPENDING::contains);
  }

  /**
   * A draft for whom the viewer works for.
   *
   * @throws Refusal when something is missing or cannot be
   * @throws NotFound when the viewer enters no expenses, or does not see the client
   */
  public ExpenseId enter(ExpenseDetails details) {
    var viewer = viewers.current();
    var spender = viewer.persons().filter(Expenses::spends).findFirst().orElseThrow(NotFound::new);
    var checked = checked(details);
    clients.card(checked.client());
    var expense = files.open(spender, checked, viewer.actingFor(spender));
    return expense.id();
  }

  /**
   * Corrects it. If it was under way and says something else now, its round is void.
   *
   * @param version as it was read
   * @throws Refusal when it is decided, or something is missing or cannot be
   * @throws OptimisticLockingFailureException when somebody else changed it since
   */
  public void revise(ExpenseId id, long version, ExpenseDetails details) {
    var taken = files.take(id);
    var before = taken.expense();
    if (before.version() != version) {
      throw new OptimisticLockingFailureException("expense " + id.value());
    }
    var checked = checked(details);
    if (!checked.client().equals(before.details().client())) {
      clients.card(checked.client());
    }
    var after = before.saying(checked);
    var changes = ExpenseFiles.changes(before, after);
    if (!changes.isEmpty()) {
      files.putBack(taken.with(after), "expense.change", changes);
    }
  }

  /**
   * Hands it in.
   *
   * @throws Refusal when it is under way or decided, or its receipt is missing
   */
  public void submit(ExpenseId id) {
    var taken = approval.takeToHandIn(id);
    var expense = taken.expense().become(ExpenseState.SUBMITTED);
    approval.requireProven(expense);
    files.keep(expense, taken.actor(), "expense.submit", List.of());
    var matter =
        new Submission(
            KIND,
            id.value(),
            expense.title(),
            expense.scope(),
            expense.spender(),
            approval.facts(expense));
    approvals.submit(matter, taken.actor());
  }

  /** Takes it back while it is under way. */
  public void withdraw(ExpenseId id) {
    var taken = files.take(id);
    approvals.withdraw(KIND, id.value(), taken.actor());
  }

  /** Throws a draft away; it can be fetched back. */
  public void discard(ExpenseId id) {
    var taken = files.take(id);
    var discarded = taken.expense().become(ExpenseState.DISCARDED);
    files.keep(discarded, taken.actor(), "expense.discard", List.of());
  }

  /**
   * @throws Refusal when it was not thrown away, or somebody was quicker
   */
  public void fetchBack(ExpenseId id) {
    var taken = files.take(id);
    files.keep(taken.expense().fetchedBack(), taken.actor(), "expense.restore", List.of());
  }

  private ExpenseDetails checked(ExpenseDetails details) {
    return details.checked(zone.today(), settings.currency());
  }
}
