package io.clientele.instructions;

import io.clientele.people.DepartmentId;
import io.clientele.people.Person;
import io.clientele.people.Role;
import io.clientele.people.Viewer;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Through whose eyes papers are looked at: what concerns somebody the viewer stands in for is read
 * by the viewer too, but what is asked of a person is asked of them alone.
 *
 * @param led the departments of which one of them is head, with those below
 * @param all whether one of them is the director
 */
record Sight(long self, List<Long> persons, List<Long> led, boolean all) {

  private static final long NONE = -1L;

  static Sight of(Viewer viewer) {
    return new Sight(
        viewer.id().value(),
        viewer.persons().map(person -> person.id().value()).toList(),
        Stream.concat(
                Stream.of(NONE),
                viewer.persons().flatMap(Sight::departments).map(DepartmentId::value))
            .distinct()
            .toList(),
        viewer.has(Role.DIRECTOR));
  }

  private static Stream<DepartmentId> departments(Person person) {
    return person.roles().contains(Role.DEPARTMENT_HEAD)
        ? person.departmentsBelow().stream()
        : Stream.of();
  }

  JdbcClient.StatementSpec into(JdbcClient.StatementSpec query) {
    return query.param("self", self).param("persons", persons).param("led", led).param("all", all);
  }
}
