package io.clientele.imports;

import io.clientele.journal.Actor;
import io.clientele.kit.NotFound;
import io.clientele.people.DepartmentId;
import io.clientele.people.EmployeeId;
import io.clientele.people.Person;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.util.Collection;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whose imports somebody may look at and undo: their own, those of whom they stand in for, and
 * those of the departments they head.
 */
@Component
class RunAccess {

  private final Viewers viewers;
  private final JdbcClient jdbc;

  RunAccess(Viewers viewers, JdbcClient jdbc) {
    this.viewers = viewers;
    this.jdbc = jdbc;
  }

  EmployeeId self() {
    return viewers.current().id();
  }

  /**
   * Who acts on the run.
   *
   * @throws NotFound when it is nothing to the viewer
   */
  Actor require(ImportRun run) {
    var viewer = viewers.current();
    if (viewer.id().equals(run.by())) {
      return viewer.actor();
    }
    var department = department(run.by());
    return viewer
        .persons()
        .filter(
            person -> person.id().equals(run.by()) || headed(person).anyMatch(department::equals))
        .findFirst()
        .map(viewer::actingFor)
        .orElseThrow(NotFound::new);
  }

  /** The people whose imports the viewer may see. */
  Collection<EmployeeId> people() {
    var viewer = viewers.current();
    var departments = viewer.persons().flatMap(RunAccess::headed).map(DepartmentId::value).toList();
    var own = viewer.persons().map(Person::id);
    if (departments.isEmpty()) {
      return own.toList();
    }
    var below =
        jdbc.sql("select id from people_employee where department_id in (:departments)")
            .param("departments", departments)
            .query((row, number) -> new EmployeeId(row.getLong("id")))
            .list();
    return Stream.concat(own, below.stream()).distinct().toList();
  }

  private static Stream<DepartmentId> headed(Person person) {
    return person.roles().contains(Role.DEPARTMENT_HEAD)
        ? person.departmentsBelow().stream()
        : Stream.of();
  }

  private DepartmentId department(EmployeeId employee) {
    return jdbc.sql("select department_id from people_employee where id = :id")
        .param("id", employee.value())
        .query((row, number) -> new DepartmentId(row.getLong("department_id")))
        .single();
  }
}
