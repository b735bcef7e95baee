package io.clientele.territories;

import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.Lengths;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import io.clientele.people.EmployeeId;
import io.clientele.people.Employees;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The territories of all employees. */
@Service
@Transactional
public class Territories {

  private final JdbcClient jdbc;
  private final Employees employees;
  private final Viewers viewers;
  private final Journal journal;

  Territories(JdbcClient jdbc, Employees employees, Viewers viewers, Journal journal) {
    this.jdbc = jdbc;
    this.employees = employees;
    this.viewers = viewers;
    this.journal = journal;
  }

  /** Empty while nobody assigned one. */
  @Transactional(readOnly = true)
  public String of(EmployeeId employee) {
    return read(employee, "");
  }

  /**
   * Assigns another territory; the empty text takes it away.
   *
   * @param read the territory that was read
   * @throws OptimisticLockingFailureException when somebody else assigned one since
   * @throws Refusal when it is too long
   */
  public void assign(EmployeeId employee, String read, String territory) {
    var actor = viewers.require(Role.ADMINISTRATOR);
    var name = employees.find(employee).orElseThrow(NotFound::new).name();
    var clean = territory.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    Lengths.require(Texts.text("territories.territory"), clean, Lengths.WORD);
    lock(employee);
    var before = read(employee, " for update");
    if (!before.equals(read)) {
      throw new OptimisticLockingFailureException("territory of employee " + employee.value());
    }
    if (!before.equals(clean)) {
      write(employee, clean);
      var change = new Change("territory", orNull(before), orNull(clean));
      var subject = new Subject("employee", employee.value(), name);
      journal.record(actor, "employee.territory", subject, List.of(change), null);
    }
  }

  /** Two who assign one at the same time come one after the other. */
  private void lock(EmployeeId employee) {
    jdbc.sql("insert ignore into territories_employee (employee_id, territory) values (:id, '')")
        .param("id", employee.value())
        .update();
  }

  private String read(EmployeeId employee, String suffix) {
    return jdbc.sql("select territory from territories_employee where employee_id = :id" + suffix)
        .param("id", employee.value())
        .query(String.class)
        .optional()
        .orElse("");
  }

  private void write(EmployeeId employee, String territory) {
    jdbc.sql("update territories_employee set territory = :territory where employee_id = :id")
        .param("territory", territory)
        .param("id", employee.value())
        .update();
  }

  private static @Nullable String orNull(String territory) {
    return territory.isEmpty() ? null : territory;
  }
}
