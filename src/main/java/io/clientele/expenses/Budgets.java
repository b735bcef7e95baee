package io.clientele.expenses;

import io.clientele.company.CompanyZone;
import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.people.DepartmentId;
import io.clientele.people.EmployeeId;
import io.clientele.people.Person;
import io.clientele.people.Role;
import io.clientele.people.Viewer;
import io.clientele.people.Viewers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The money entrusted for hospitality. A head gives it to those in the departments below, the
 * director to everybody; nobody to themselves, not for somebody absent either.
 */
@Service
@Transactional
public class Budgets {

  private static final BigDecimal MOST = new BigDecimal("1000000000");
  private static final ExpenseId NONE = new ExpenseId(0);

  private final BudgetTable table;
  private final ExpenseTable expenses;
  private final Viewers viewers;
  private final CompanyZone zone;
  private final Journal journal;

  Budgets(
      BudgetTable table,
      ExpenseTable expenses,
      Viewers viewers,
      CompanyZone zone,
      Journal journal) {
    this.table = table;
    this.expenses = expenses;
    this.viewers = viewers;
    this.zone = zone;
    this.journal = journal;
  }

  /** The month of the house. */
  public YearMonth month() {
    return YearMonth.from(zone.today());
  }

  /** Whether the viewer gives budgets to others. */
  @Transactional(readOnly = true)
  public boolean mayGive() {
    return viewers.current().has(Role.DIRECTOR, Role.DEPARTMENT_HEAD);
  }

  /** The viewer's own. */
  @Transactional(readOnly = true)
  public BudgetUse own(YearMonth month) {
    var me = viewers.current().id();
    return new BudgetUse(month, table.amount(me, month), expenses.spent(me, month, NONE));
  }

  /** Those of whom the viewer leads; of nobody for who leads nobody. */
  @Transactional(readOnly = true)
  public List<BudgetRow> rows(YearMonth month) {
    var viewer = viewers.current();
    return table.rows(viewer.has(Role.DIRECTOR), led(viewer), Set.of(viewer.id()), month);
  }

  private static Set<DepartmentId> led(Viewer viewer) {
    return viewer
        .persons()
        .filter(person -> person.roles().contains(Role.DEPARTMENT_HEAD))
        .flatMap(person -> person.departmentsBelow().stream())
        .collect(Collectors.toSet());
  }

  /**
   * Gives somebody so much for a month.
   *
   * @param seen as it was read
   * @throws NotFound when the person is not the viewer's to give to
   * @throws Refusal when the amount cannot be
   * @throws OptimisticLockingFailureException when somebody else gave another meanwhile
   */
  public void give(BudgetRow seen, BigDecimal amount) {
    var month = seen.use().month();
    var row =
        rows(month).stream()
            .filter(one -> one.employee().equals(seen.employee()))
            .findFirst()
            .orElseThrow(NotFound::new);
    if (amount.signum() < 0 || amount.compareTo(MOST) > 0) {
      throw Refusal.because("expenses.refused.budget");
    }
    var viewer = viewers.current();
    var giver = giver(viewer, row.employee());
    var rounded = amount.setScale(2, RoundingMode.HALF_UP);
    table.give(row.employee(), month, seen.version(), rounded);
    journal.record(
        viewer.actingFor(giver),
        "expense.budget",
        new Subject("employee", row.employee().value(), row.name()),
        List.of(
            new Change(
                month.toString(), row.use().budget().toPlainString(), rounded.toPlainString())),
        null);
  }

  /** Not the person themselves, whom the viewer may stand in for. */
  private static Person giver(Viewer viewer, EmployeeId to) {
    return viewer
        .persons()
        .filter(person -> !person.id().equals(to))
        .filter(
            person ->
                person.roles().contains(Role.DIRECTOR)
                    || person.roles().contains(Role.DEPARTMENT_HEAD))
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
