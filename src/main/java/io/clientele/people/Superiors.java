package io.clientele.people;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows who stands above an employee: the head of the department, or the person's own head. */
@Component
class Superiors {

  private final JdbcClient jdbc;

  Superiors(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those among the viewer and whom they stand in for who are heads of this employee. */
  Stream<Person> among(Viewer viewer, EmployeeId employee) {
    var place =
        jdbc.sql("select department_id, head_id from people_employee where id = :id")
            .param("id", employee.value())
            .query(
                (row, number) ->
                    new Place(
                        new DepartmentId(row.getLong(1)),
                        Optional.ofNullable(row.getObject(2, Long.class)).map(EmployeeId::new)))
            .optional();
    return viewer
        .persons()
        .filter(person -> !person.id().equals(employee))
        .filter(person -> place.filter(found -> found.isBelow(person)).isPresent());
  }

  private record Place(DepartmentId department, Optional<EmployeeId> head) {

    boolean isBelow(Person person) {
      return head.filter(person.id()::equals).isPresent()
          || (person.roles().contains(Role.DEPARTMENT_HEAD)
              && person.departmentsBelow().contains(department));
    }
  }
}
