package io.clientele.people;

import io.clientele.journal.Actor;
import io.clientele.journal.Changes;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Reason;
import io.clientele.kit.Refusal;
import io.clientele.kit.Text;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of the house. Colleagues see how to reach each other; the rest is confidential. */
@Service
@Transactional
public class Employees {

  private final EmployeeRepository employees;
  private final EmployeeTable table;
  private final EmployeeFiles files;
  private final Leaving leaving;
  private final Viewers viewers;
  private final Journal journal;
  private final Clock clock;

  Employees(
      EmployeeRepository employees,
      EmployeeTable table,
      EmployeeFiles files,
      Leaving leaving,
      Viewers viewers,
      Journal journal,
      Clock clock) {
    this.employees = employees;
    this.table = table;
    this.files = files;
    this.leaving = leaving;
    this.viewers = viewers;
    this.journal = journal;
    this.clock = clock;
  }

  /** How to reach this employee; for colleagues, letters and jobs. */
  @Transactional(readOnly = true)
  public Optional<EmployeeContact> find(EmployeeId id) {
    return table.contact(id);
  }

  @Transactional(readOnly = true)
  public Optional<EmployeeContact> findBySignIn(String signIn) {
    return EmployeeDetails.isSignIn(signIn) ? table.contactBySignIn(signIn) : Optional.empty();
  }

  /** Enabled employees to choose from, by a part of the name or the department. */
  @Transactional(readOnly = true)
  public List<EmployeeContact> options(String words, Pageable page) {
    return table.options(words, page);
  }

  /** The administrator's list. */
  public List<EmployeeRow> rows(EmployeeFilter filter, Pageable page) {
    viewers.require(Role.ADMINISTRATOR);
    return table.rows(filter, page);
  }

  /**
   * With all that is confidential.
   *
   * @throws NotFound for everybody but the person, their heads, the director and the administrator
   */
  public EmployeeCard card(EmployeeId id) {
    var card = files.card(employee(id));
    files.requireReader(card);
    return card;
  }

  public EmployeeId create(EmployeeDetails details, Set<Role> roles) {
    var actor = viewers.require(Role.ADMINISTRATOR);
    requireFree(details);
    files.requireSound(null, details);
    var employee = employees.save(new Employee(details, roles));
    record(actor, "employee.create", employee, null);
    return employee.id();
  }

  /**
   * Changes what is written and the roles.
   *
   * @param version as it was read
   * @throws OptimisticLockingFailureException when somebody else changed it meanwhile
   */
  public void revise(EmployeeId id, long version, EmployeeDetails details, Set<Role> roles) {
    var actor = viewers.require(Role.ADMINISTRATOR);
    var employee = employee(id);
    if (employee.version() != version) {
      throw new OptimisticLockingFailureException("employee " + id.value());
    }
    var before = files.entry(employee);
    if (employee.isAdministrator() && !roles.contains(Role.ADMINISTRATOR)) {
      requireAnotherAdministrator();
    }
    var signInChanges = !employee.details().signIn().equals(details.checked().signIn());
    if (signInChanges) {
      requireFree(details);
    }
    files.requireSound(id, details);
    employee.revise(details, roles);
    employees.saveAndFlush(employee);
    record(actor, "employee.change", employee, before);
  }

  /** What they own and somebody must take over before they can be disabled, kind by kind. */
  @Transactional(readOnly = true)
  public List<Text> owned(EmployeeId id) {
    viewers.require(Role.ADMINISTRATOR);
    return leaving.owned(id);
  }

  /**
   * Takes the right to sign in away and ends the open sessions; the card stays.
   *
   * @throws Refusal while they own something
   */
  public void disable(EmployeeId id, String why) {
    var actor = viewers.require(Role.ADMINISTRATOR);
    var reason = Reason.given(why);
    var employee = employees.lock(id.value()).orElseThrow(NotFound::new);
    if (id.equals(viewers.current().id())) {
      throw Refusal.because("people.employee.not-oneself");
    }
    if (employee.isAdministrator()) {
      requireAnotherAdministrator();
    }
    var contact = table.contact(id).orElseThrow(NotFound::new);
    leaving.requireNothingOwned(contact);
    leaving.end(contact, actor, reason);
    employee.disable(clock.instant());
    employees.save(employee);
    journal.record(actor, "employee.disable", subject(employee), List.of(), reason);
  }

  public void enable(EmployeeId id) {
    var actor = viewers.require(Role.ADMINISTRATOR);
    var employee = employee(id);
    employee.enable();
    employees.save(employee);
    journal.record(actor, "employee.enable", subject(employee), List.of(), null);
  }

  private void record(
      Actor actor, String action, Employee employee, EmployeeFiles.@Nullable Entry before) {
    var changes = Changes.between(before, files.entry(employee));
    if (!changes.isEmpty()) {
      journal.record(actor, action, subject(employee), changes, null);
    }
  }

  private void requireFree(EmployeeDetails details) {
    var signIn = details.checked().signIn();
    if (employees.existsBySignIn(signIn)) {
      throw Refusal.because("people.employee.sign-in-taken", signIn);
    }
  }

  private void requireAnotherAdministrator() {
    if (employees.lockEnabledWith(Role.ADMINISTRATOR).size() < 2) {
      throw Refusal.because("people.employee.last-administrator");
    }
  }

  private Employee employee(EmployeeId id) {
    return employees.findById(id.value()).orElseThrow(NotFound::new);
  }

  private static Subject subject(Employee employee) {
    return new Subject("employee", employee.id().value(), employee.details().name());
  }
}
