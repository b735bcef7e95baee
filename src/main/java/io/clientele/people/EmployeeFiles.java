package io.clientele.people;

import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An employee's personal file: who may open it, and what holds it together with the others. */
@Component
class EmployeeFiles {

  private final JdbcClient jdbc;
  private final Viewers viewers;
  private final Journal journal;

  EmployeeFiles(JdbcClient jdbc, Viewers viewers, Journal journal) {
    this.jdbc = jdbc;
    this.viewers = viewers;
    this.journal = journal;
  }

  /** What the journal compares: names instead of numbers. */
  record Entry(
      String name,
      String signIn,
      String mail,
      String phone,
      String position,
      String department,
      @Nullable String head,
      @Nullable LocalDate birthday,
      String signature,
      List<String> roles) {}

  Entry entry(Employee employee) {
    var details = employee.details();
    return new Entry(
        details.name(),
        details.signIn(),
        details.mail(),
        details.phone(),
        details.position(),
        departmentName(details.department()),
        name(details.head()),
        details.birthday(),
        details.signature(),
        employee.roles().stream().sorted().map(Role::inWords).toList());
  }

  EmployeeCard card(Employee employee) {
    var details = employee.details();
    return new EmployeeCard(
        employee.id(),
        employee.version(),
        details,
        departmentName(details.department()),
        name(details.head()),
        employee.roles(),
        employee.isEnabled());
  }

  void requireReader(EmployeeCard card) {
    var viewer = viewers.current();
    if (!mayRead(viewer, card)) {
      journal.recordApart(
          viewer.actor(),
          "denied.READ",
          new Subject("employee", card.id().value(), card.details().name()),
          null);
      throw new NotFound();
    }
  }

  private static boolean mayRead(Viewer viewer, EmployeeCard card) {
    return viewer.id().equals(card.id())
        || viewer.has(Role.ADMINISTRATOR, Role.DIRECTOR)
        || viewer
            .persons()
            .anyMatch(
                person ->
                    person.roles().contains(Role.DEPARTMENT_HEAD)
                        && person.departmentsBelow().contains(card.details().department()));
  }

  /**
   * @throws Refusal when the department is closed or unknown, or the heads would stand in a circle
   */
  void requireSound(@Nullable EmployeeId self, EmployeeDetails details) {
    var open =
        jdbc.sql("select count(*) from people_department where id = :id and archived_at is null")
            .param("id", details.department().value())
            .query(Long.class)
            .single();
    if (open == 0) {
      throw Refusal.because("people.employee.department-closed");
    }
    var seen = new HashSet<EmployeeId>();
    var head = Optional.ofNullable(details.head());
    while (head.isPresent() && seen.add(head.get())) {
      if (head.get().equals(self)) {
        throw Refusal.because("people.employee.heads-circle");
      }
      head = headOf(head.get());
    }
  }

  private Optional<EmployeeId> headOf(EmployeeId employee) {
    return jdbc.sql("select head_id from people_employee where id = :id")
        .param("id", employee.value())
        .query((row, number) -> Optional.ofNullable(row.getObject(1, Long.class)))
        .optional()
        .orElseThrow(NotFound::new)
        .map(EmployeeId::new);
  }

  private String departmentName(DepartmentId id) {
    return jdbc.sql("select name from people_department where id = :id")
        .param("id", id.value())
        .query(String.class)
        .optional()
        .orElse("");
  }

  private @Nullable String name(@Nullable EmployeeId id) {
    return id == null
        ? null
        : jdbc.sql("select name from people_employee where id = :id")
            .param("id", id.value())
            .query(String.class)
            .optional()
            .orElse(null);
  }
}
