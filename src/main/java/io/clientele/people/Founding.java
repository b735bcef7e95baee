package io.clientele.people;

import io.clientele.journal.Actor;
import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.Refusal;
import io.clientele.kit.Utc;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How an empty portal gets its first employee, who then lets in all others. */
@Service
@Transactional
public class Founding {

  private final EmployeeRepository employees;
  private final DepartmentRepository departments;
  private final JdbcClient jdbc;
  private final Journal journal;
  private final Clock clock;

  Founding(
      EmployeeRepository employees,
      DepartmentRepository departments,
      JdbcClient jdbc,
      Journal journal,
      Clock clock) {
    this.employees = employees;
    this.departments = departments;
    this.jdbc = jdbc;
    this.journal = journal;
    this.clock = clock;
  }

  /** Whether nobody is here yet, not even an administrator. */
  @Transactional(readOnly = true)
  public boolean nobodyYet() {
    return employees.count() == 0;
  }

  /**
   * Puts the administrator into a first department.
   *
   * @throws Refusal when somebody is there already; of several at once, one wins
   */
  public EmployeeId found(String department, String name, String signIn, String mail) {
    markFounded();
    if (!nobodyYet()) {
      throw Refusal.because("people.founding.done");
    }
    var first = departments.saveAndFlush(new Department(new DepartmentDetails(department, null)));
    var administrator =
        employees.saveAndFlush(
            new Employee(
                EmployeeDetails.of(name, signIn, mail, first.id()), Set.of(Role.ADMINISTRATOR)));
    journal.record(
        Actor.PORTAL,
        "employee.create",
        new Subject("employee", administrator.id().value(), name),
        List.of(new Change("signIn", null, administrator.details().signIn())),
        null);
    return administrator.id();
  }

  private void markFounded() {
    try {
      jdbc.sql("insert into people_founding (only_one, at) values (1, :at)")
          .param("at", Utc.column(clock.instant()))
          .update();
    } catch (DuplicateKeyException somebodyWasFaster) {
      throw Refusal.because("people.founding.done");
    }
  }
}
