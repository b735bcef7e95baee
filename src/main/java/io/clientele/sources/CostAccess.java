package io.clientele.sources;

import io.clientele.journal.Actor;
import io.clientele.people.DepartmentId;
import io.clientele.people.Person;
import io.clientele.people.Role;
import io.clientele.people.Viewer;
import java.util.List;
import java.util.Optional;

/** Whose costs concern whom: a head those of the departments below, the director all. */
record CostAccess(Viewer viewer) {

  private static final DepartmentId NO_DEPARTMENT = new DepartmentId(-1);

  boolean mayCount() {
    return viewer.has(Role.DEPARTMENT_HEAD, Role.DIRECTOR);
  }

  boolean reachesAll() {
    return viewer.has(Role.DIRECTOR);
  }

  /** Those of a head, never empty. */
  List<DepartmentId> departments() {
    var below =
        viewer
            .persons()
            .filter(person -> person.roles().contains(Role.DEPARTMENT_HEAD))
            .flatMap(person -> person.departmentsBelow().stream())
            .distinct()
            .toList();
    return below.isEmpty() ? List.of(NO_DEPARTMENT) : below;
  }

  /** Who acts on what a department spent: the viewer, or the viewer for somebody absent. */
  Optional<Actor> acting(DepartmentId department) {
    return viewer
        .persons()
        .filter(person -> concerns(person, department))
        .findFirst()
        .map(viewer::actingFor);
  }

  private static boolean concerns(Person person, DepartmentId department) {
    return person.roles().contains(Role.DIRECTOR)
        || (person.roles().contains(Role.DEPARTMENT_HEAD)
            && person.departmentsBelow().contains(department));
  }
}
