package io.clientele.views;

import io.clientele.journal.Actor;
import io.clientele.people.DepartmentId;
import io.clientele.people.Person;
import io.clientele.people.Role;
import io.clientele.people.Viewer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whose views somebody uses: their own, those shared with the department they work or stand in for,
 * and as a head those shared below. It says nothing of what the list shows through a view.
 */
record ViewAccess(Viewer viewer) {

  List<DepartmentId> departments() {
    return viewer.persons().flatMap(ViewAccess::departments).distinct().toList();
  }

  private static Stream<DepartmentId> departments(Person person) {
    return isHead(person)
        ? Stream.concat(Stream.of(person.department()), person.departmentsBelow().stream())
        : Stream.of(person.department());
  }

  boolean uses(StoredView view) {
    return !view.removed() && (owns(view) || isAmong(departments(), view));
  }

  boolean owns(StoredView view) {
    return viewer.id().equals(view.owner());
  }

  /** Who acts when the viewer changes it: they, or they for the head they stand in for. */
  Optional<Actor> changes(StoredView view) {
    if (owns(view)) {
      return Optional.of(viewer.actor());
    }
    return viewer
        .persons()
        .filter(person -> isHead(person) && isAmong(person.departmentsBelow(), view))
        .findFirst()
        .map(viewer::actingFor);
  }

  private static boolean isAmong(Collection<DepartmentId> departments, StoredView view) {
    return view.department() != null && departments.contains(view.department());
  }

  private static boolean isHead(Person person) {
    return person.roles().contains(Role.DEPARTMENT_HEAD);
  }
}
