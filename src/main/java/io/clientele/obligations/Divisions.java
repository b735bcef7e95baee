package io.clientele.obligations;

import io.clientele.people.DepartmentId;
import io.clientele.people.Person;
import io.clientele.people.Role;
import io.clientele.people.Viewer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * For which divisions the viewer acts: where they work, or somebody they stand in for, and what one
 * of them leads. Asked at each act, so whoever joins or leaves a division needs no grant.
 */
record Divisions(Viewer viewer) {

  private static final long NONE = -1L;

  /** Through whom the viewer belongs to it; empty when it is not theirs. */
  Optional<Person> through(DepartmentId division) {
    return viewer.persons().filter(person -> of(person).anyMatch(division::equals)).findFirst();
  }

  /** For a query; never empty. */
  List<Long> numbers() {
    return Stream.concat(
            Stream.of(NONE), viewer.persons().flatMap(Divisions::of).map(DepartmentId::value))
        .distinct()
        .toList();
  }

  private static Stream<DepartmentId> of(Person person) {
    var led =
        person.roles().contains(Role.DEPARTMENT_HEAD)
            ? person.departmentsBelow().stream()
            : Stream.<DepartmentId>of();
    return Stream.concat(Stream.of(person.department()), led);
  }
}
