package io.clientele.segments;

import io.clientele.journal.Actor;
import io.clientele.people.DepartmentId;
import io.clientele.people.Person;
import io.clientele.people.Role;
import io.clientele.people.ScopeFilter;
import io.clientele.people.Viewer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whose segments somebody uses: their own, those shared with the department they work or stand in
 * for, and as a head those shared below. It says nothing of which clients one sees in them.
 */
record SegmentAccess(Viewer viewer) {

  List<DepartmentId> departments() {
    return viewer
        .persons()
        .flatMap(
            person ->
                isHead(person)
                    ? Stream.concat(
                        Stream.of(person.department()), person.departmentsBelow().stream())
                    : Stream.of(person.department()))
        .distinct()
        .toList();
  }

  boolean uses(StoredSegment segment) {
    return !segment.removed() && (owns(segment) || isAmong(departments(), segment.department()));
  }

  boolean owns(StoredSegment segment) {
    return viewer.id().equals(segment.owner());
  }

  /** Who acts when the viewer changes it: they, or they for the head they stand in for. */
  Optional<Actor> changes(StoredSegment segment) {
    if (owns(segment)) {
      return Optional.of(viewer.actor());
    }
    return viewer
        .persons()
        .filter(
            person -> isHead(person) && isAmong(person.departmentsBelow(), segment.department()))
        .findFirst()
        .map(viewer::actingFor);
  }

  /**
   * Whether the viewer sees at least whom a size counted when it was recorded.
   *
   * @param read which clients the viewer reads
   */
  boolean sees(RecordedSize size, ScopeFilter read) {
    return read.reachesAll()
        || (size.within() != null && read.reachesAllOf(size.within()))
        || viewer.persons().anyMatch(person -> person.id().equals(size.owner()));
  }

  private static boolean isAmong(Collection<DepartmentId> departments, @Nullable DepartmentId one) {
    return one != null && departments.contains(one);
  }

  private static boolean isHead(Person person) {
    return person.roles().contains(Role.DEPARTMENT_HEAD);
  }
}
